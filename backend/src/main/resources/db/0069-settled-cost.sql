--liquibase formatted sql

--changeset ausgleich:0069-settled-cost
-- What of a measure's planned cost was left to the budget when the question of its resources was settled: a rise opens
-- it again. What was settled before knew the cost of today, as far as anybody can tell.
create function measure_budget_share(measure) returns numeric language sql stable as $$
    select greatest(0, coalesce($1.cost, 0) - $1.extra_money
        - coalesce((select sum(amount) from measure_source where measure_id = $1.id and kind <> 'CITY_BUDGET'), 0))
$$;
alter table measure add column started_share numeric(14, 2) check (started_share >= 0);
alter table measure_budget_confirmation add column budget_share numeric(14, 2) check (budget_share >= 0);
alter table measure_resource_decision add column budget_share numeric(14, 2) check (budget_share >= 0);
update measure set started_share = measure_budget_share(measure) where started_on is not null;
update measure_budget_confirmation set budget_share = measure_budget_share(measure)
    from measure where measure.id = measure_id;
update measure_resource_decision set budget_share = measure_budget_share(measure)
    from measure where measure.id = measure_id;
alter table measure_budget_confirmation alter column budget_share set not null;
alter table measure_resource_decision alter column budget_share set not null;
alter table measure add check ((started_on is null) = (started_share is null));
drop function measure_budget_share(measure);
--rollback alter table measure_resource_decision drop column budget_share; alter table measure_budget_confirmation drop column budget_share; alter table measure drop column started_share;
