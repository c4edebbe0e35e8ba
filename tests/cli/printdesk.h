#pragma once

#include "support/commandrun.h"
#include "support/printingline.h"

#include <QFile>

#include <memory>
#include <optional>

namespace packledger::test {

/// The verbs of printing on a line whose batch 1 waits with eight numbers for a printer that is really talked to.
class PrintDesk
{
protected:
    using ExitStatus = cli::ExitStatus;

    void begin()
    {
        m_line = std::make_unique<PrintingLine>(8);
        m_cli.emplace(m_line->clock, m_line->site.folder());
    }

    ExitStatus run(const QStringList &arguments) { return m_cli->run(arguments); }
    ExitStatus run(const char *command) { return run(QString::fromUtf8(command).split(QLatin1Char(' '))); }
    ExitStatus confirm(const std::vector<gs1::ItemKey> &items, const QStringList &options = {})
    {
        QFile file(m_line->site.path("scans"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("scans");
        for (const gs1::ItemKey &item : items)
            file.write(PrintingLine::scanOf(item) + '\n');
        file.close();
        return run(QStringList { QStringLiteral("print"), QStringLiteral("confirm"), QStringLiteral("1"),
                       QStringLiteral("--scans"), file.fileName() }
            + options);
    }
    [[nodiscard]] QStringList all(const char *name) const
    {
        QStringList values;
        for (const QJsonObject &line : m_cli->lines())
            values.append(line.value(QLatin1StringView(name)).toVariant().toString());
        return values;
    }
    /// The items of the lines, in their order.
    [[nodiscard]] std::vector<gs1::ItemKey> printed() const
    {
        std::vector<gs1::ItemKey> keys;
        for (const QString &uri : all("item")) {
            if (!uri.isEmpty())
                keys.push_back(gs1::ItemKey::fromUri(uri.toUtf8()));
        }
        return keys;
    }
    [[nodiscard]] QString code() const { return m_cli->errorCode(); }
    [[nodiscard]] QString id(size_t item) const { return QString::fromUtf8(m_line->items.at(item).text()); }

    std::unique_ptr<PrintingLine> m_line;
    std::optional<CommandRun> m_cli;
};

} // namespace packledger::test
