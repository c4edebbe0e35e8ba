#pragma once

#include "base/result.h"

#include <QByteArray>

class QFileDevice;
class QSaveFile;

namespace packledger {

/// Puts what was written to `file` in the place of what bears its name. When this returns it is on disk, and so is its
/// name; where it fails the old file stands. QSaveFile alone passes over a failed sync and leaves the folder's to the
/// system. Fails with base.file-write.
[[nodiscard]] Result<void> commitDurably(QSaveFile &file);

/// Writes a whole file in the same way. The folder must be there.
[[nodiscard]] Result<void> replaceFile(const QString &name, const QByteArray &content);

/// Writes down what a folder's files are called. Not all file systems can: a failure is no news.
void syncFolder(const QString &folder);

/// That a file could not be written, and why.
[[nodiscard]] tl::unexpected<Error> notWritten(const QFileDevice &file);

} // namespace packledger
