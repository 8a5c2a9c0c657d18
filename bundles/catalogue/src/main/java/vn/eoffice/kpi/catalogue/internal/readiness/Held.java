package vn.eoffice.kpi.catalogue.internal.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.eoffice.kpi.directory.Post;

/**
 * What a person does in a unit.
 *
 * @param postTitle as the host writes it, null when the host knows of no post there
 * @param position null when nothing tells which one it is
 * @param candidates the positions that the title may mean, where it fits several
 * @param corrected whether the catalogue says so, and not the host
 * @param competencies whether it is known what they have to be able to do
 */
public record Held(
        @Nullable String postTitle,
        @Nullable Position position,
        List<Position> candidates,
        boolean corrected,
        @Nullable Description description,
        boolean competencies,
        LocalDate from,
        @Nullable LocalDate to) {

    /**
     * What somebody does in one unit on a day. What the catalogue says about it replaces all that the host says; else a post is the
     * one position with the post's title, and none where several have it.
     *
     * @param posts of theirs in the unit
     * @param holdings of theirs in the unit
     * @param units the host's keys of the unit and those above it, from below
     */
    static List<Held> in(List<Post> posts, List<HoldingRow> holdings, Jobs jobs, List<String> units) {
        if (holdings.isEmpty()) {
            return posts.stream().map(post -> host(post, jobs, units)).toList();
        }
        var title = posts.isEmpty() ? null : posts.get(0).title();
        return holdings.stream()
                .map(holding -> of(
                        title,
                        jobs.position(holding.position()),
                        List.of(),
                        true,
                        jobs,
                        units,
                        holding.validFrom(),
                        holding.validTo()))
                .toList();
    }

    private static Held host(Post post, Jobs jobs, List<String> units) {
        var named = jobs.named(post.title());
        return of(
                post.title(),
                named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty(),
                named.size() > 1 ? named : List.of(),
                false,
                jobs,
                units,
                post.from(),
                post.to());
    }

    private static Held of(
            @Nullable String title,
            Optional<Position> position,
            List<Position> candidates,
            boolean corrected,
            Jobs jobs,
            List<String> units,
            LocalDate from,
            @Nullable LocalDate to) {
        var description = position.flatMap(found -> jobs.description(found, units));
        return new Held(
                title,
                position.orElse(null),
                candidates,
                corrected,
                description.orElse(null),
                description.filter(Description::competent).isPresent()
                        || position.filter(found -> jobs.hasFramework(found.group()))
                                .isPresent(),
                from,
                to);
    }
}
