#pragma once

#include <QByteArray>
#include <QString>

namespace packledger::transport {

/// Whether a file may be given this name at a partner's: letters, digits, '-', '_' and '.', not beginning with a dot,
/// no name of unfinished files, up to 200 characters.
[[nodiscard]] bool isSendableName(const QString &name);

/// Whether a file lies ready under this name: not hidden, and not called as programs call what they still write
/// (".tmp", ".part", ".filepart", "~"…).
[[nodiscard]] bool isFinishedName(const QByteArray &name);

/// What a file is called while it is written. The same in every attempt, so that none is left lying about.
[[nodiscard]] QString unfinishedName(const QString &name);

/// A partner's name for a file, made harmless: no folders, no control characters, not hidden, up to 200 characters.
/// For showing and storing; never to find the partner's file again.
[[nodiscard]] QString harmlessName(const QByteArray &name);

/// The media type that a name's ending stands for.
[[nodiscard]] QByteArray contentTypeOf(const QByteArray &name);

/// A file as the list of those seen knows it: another size or time under the same name is another file.
[[nodiscard]] QByteArray seenName(const QByteArray &name, qint64 size, qint64 modifiedSeconds);

} // namespace packledger::transport
