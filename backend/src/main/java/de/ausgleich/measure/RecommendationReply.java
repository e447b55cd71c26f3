package de.ausgleich.measure;

/** What another department says of a measure that was recommended to it. */
public enum RecommendationReply {
    TAKEN_UP,
    DECLINED
}
