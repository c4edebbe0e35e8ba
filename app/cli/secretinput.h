#pragma once

#include <QByteArray>
#include <QString>

namespace packledger::cli {

class CommandContext;

/// Standard input: a line at a terminal, which does not show it, else all of it. The end of a single line is none of a
/// password's characters; a key or a certificate is kept byte for byte.
[[nodiscard]] QByteArray secretFromInput(CommandContext &context, const QString &prompt);

} // namespace packledger::cli
