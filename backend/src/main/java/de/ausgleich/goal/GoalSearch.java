package de.ausgleich.goal;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.search.Found;
import de.ausgleich.shared.search.Searchable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Finds goals by their titles. */
@Singleton
class GoalSearch implements Searchable {

    private final GoalService goals;

    GoalSearch(GoalService goals) {
        this.goals = goals;
    }

    @Override
    public String right() {
        return Right.READ_PROGRAMME;
    }

    @Override
    public List<Found> candidates(String typed, Locale language) {
        return goals.page(new GoalFilter(), "title", PageQuery.of(0, PageQuery.MOST)).items().stream()
                .map(goal -> new Found(
                        Found.Type.GOAL,
                        goal.id().toString(),
                        goal.title(),
                        goal.area().name()))
                .toList();
    }
}
