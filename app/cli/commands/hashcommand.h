#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace packledger::cli {

/// `hash FILE…`: the CBV 2.0 event hash of each event of the documents, in document order. Needs no site. A document
/// that cannot be read to its end gives an error and no hashes.
class HashCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(HashCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString synopsis() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;
};

} // namespace packledger::cli
