#pragma once

#include <QCommandLineParser>

namespace packledger::bench {

/// The sizes of a bench that fills a ledger and scans: --units, --rounds, --scans; and whether a missed bar fails it.
struct BenchOptions
{
    qint64 units = 1'000'000;
    int rounds = 3;
    int scans = 1000;
    bool isJudged = true;

    /// As the command line of the application has them; else as these are.
    [[nodiscard]] BenchOptions fromCommandLine(const QString &description) const
    {
        QCommandLineParser parser;
        parser.setApplicationDescription(description);
        parser.addHelpOption();
        const auto number = [](const char *name, const char *of, qint64 preset) {
            return QCommandLineOption(
                QString::fromLatin1(name), QString::fromLatin1(of), QStringLiteral("N"), QString::number(preset));
        };
        parser.addOptions({ number("units", "in the ledger", units), number("rounds", "of the measurement", rounds),
            number("scans", "to take", scans),
            QCommandLineOption(
                QStringLiteral("unjudged"), QStringLiteral("do not fail where a bar is missed: for small sizes")) });
        parser.process(*QCoreApplication::instance());
        const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
        return { value("units").toLongLong(), value("rounds").toInt(), value("scans").toInt(),
            !parser.isSet(QStringLiteral("unjudged")) };
    }
};

} // namespace packledger::bench
