package de.ausgleich.district;

import de.ausgleich.access.Reach;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.AreaTree;
import java.util.Collection;
import java.util.List;

/**
 * The areas of a scheme whose figures a reader may see: the city, and what lies wholly within the reader's reach. A
 * borough of which one district is foreign would tell that one's figure by subtraction.
 */
public record VisibleAreas(Reach reach, String scheme, AreaTree tree) {

    public boolean areAll() {
        return reach instanceof Reach.Everywhere;
    }

    public boolean hold(String area) {
        if (areAll() || area.equals(tree.root().code())) {
            return true;
        }
        List<String> districts = tree.contains(area) ? tree.districtsBelow(area) : List.of();
        return !districts.isEmpty() && districts.stream().allMatch(district -> reach.covers(scheme, district));
    }

    /** Those of the codes that are visible, in their order. */
    public List<String> among(Collection<String> areas) {
        return areas.stream().filter(this::hold).toList();
    }

    /** @throws Problem 404 for an area of the scheme that is not visible: to this reader it is not there */
    public void require(String area) {
        if (!hold(area)) {
            throw Problem.notFound("district", area);
        }
    }

    /** The same for readers who see the same, for entity tags. */
    public String key() {
        return areAll() ? "all" : String.join(",", among(tree.codes()));
    }
}
