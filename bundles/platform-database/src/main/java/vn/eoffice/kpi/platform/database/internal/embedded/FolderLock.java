package vn.eoffice.kpi.platform.database.internal.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** Marks a folder as owned by this process; a killed process loses it at once. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("owner.lock"), CREATE, WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same answer.
        }
        channel.close();
        throw new IOException(
                "The folder (%s) is in use by another running Karaf.\nMaybe give this one an embedded.folder of its own, or set url."
                        .formatted(folder));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
