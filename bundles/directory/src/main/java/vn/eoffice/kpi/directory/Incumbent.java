package vn.eoffice.kpi.directory;

import org.jspecify.annotations.Nullable;

/**
 * Someone in a post.
 *
 * @param login what they sign in with at present
 * @param leader their {@linkplain Directory#directLeader direct leader} in it, null when nobody is there
 */
public record Incumbent(Person person, String login, Post post, @Nullable PersonId leader) {}
