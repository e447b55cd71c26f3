package de.ausgleich.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Counts requests, each asker's apart: a bucket that fills evenly and holds what one minute allows. */
@Singleton
class Allowance {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_ASKERS = 50_000;

    private final Limits limits;
    private final LoadingCache<Asker, Bucket> buckets;

    @Inject
    Allowance(Limits limits) {
        this(limits, TimeMeter.SYSTEM_NANOTIME);
    }

    Allowance(Limits limits, TimeMeter time) {
        this.limits = limits;
        // After a minute a bucket is full again, so forgetting it changes nothing.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ASKERS)
                .expireAfterAccess(MINUTE.plusSeconds(1))
                .build(asker -> bucket(limits.of(asker), time));
    }

    /**
     * What is left after a request.
     *
     * @param granted whether this one is allowed
     * @param limit requests a minute
     * @param remaining how many may follow at once
     * @param waitSeconds until the next one is allowed, where this one is not, else until the bucket is full
     */
    record Left(boolean granted, long limit, long remaining, long waitSeconds) {}

    Left take(Asker asker) {
        ConsumptionProbe probe = buckets.get(asker).tryConsumeAndReturnRemaining(1);
        long wait = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new Left(probe.isConsumed(), limits.of(asker), probe.getRemainingTokens(), seconds(wait));
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }

    private static Bucket bucket(long perMinute, TimeMeter time) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }
}
