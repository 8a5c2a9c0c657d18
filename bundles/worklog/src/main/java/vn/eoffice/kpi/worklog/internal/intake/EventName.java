package vn.eoffice.kpi.worklog.internal.intake;

/** An event is known by its host and the host's name of it. */
public record EventName(String host, String eventId) implements Comparable<EventName> {

    @Override
    public int compareTo(EventName other) {
        int byHost = host.compareTo(other.host);
        return byHost == 0 ? eventId.compareTo(other.eventId) : byHost;
    }
}
