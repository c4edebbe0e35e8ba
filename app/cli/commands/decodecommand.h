#pragma once

#include "cli/command.h"
#include "vision/framedecoder.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>

namespace packledger::cli {

/// Reads the bar codes of pictures, recordings and cameras: a line per picture or frame.
class DecodeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DecodeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("decode"); }
    [[nodiscard]] QString synopsis() const override { return QStringLiteral("FILE|DIR|URL…"); }
    [[nodiscard]] QString summary() const override { return tr("read the bar codes of pictures, videos and cameras"); }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] ExitStatus execute(CommandContext &context, const QCommandLineParser &arguments) override;

private:
    [[nodiscard]] ExitStatus decodePlace(CommandContext &context, const QString &place);
    [[nodiscard]] ExitStatus decodePicture(CommandContext &context, const QString &path);
    [[nodiscard]] ExitStatus decodeVideo(CommandContext &context, const QString &address);
    void print(CommandContext &context, const QString &file, int frame, double milliseconds,
        const std::vector<vision::Symbol> &symbols) const;

    std::unique_ptr<vision::FrameDecoder> m_decoder; ///< made when there is something to read
    bool m_allFrames = false;
    std::chrono::milliseconds m_stillBudget { 400 };
    std::chrono::milliseconds m_frameBudget { 33 };
};

} // namespace packledger::cli
