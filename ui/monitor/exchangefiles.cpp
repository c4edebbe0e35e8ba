#include "monitor/exchangefiles.h"

#include "base/durablefile.h"
#include "sync/syncerrors.h"
#include "workflow/tableexport.h"

#include <QDir>
#include <QSaveFile>

namespace packledger::monitor {

using Side = ExchangeState::Side;

namespace {

QString isoOf(qint64 ms)
{
    return ms > 0 ? QString::fromLatin1(Instant { ms, 0 }.toIso()) : QString();
}

/// A name that stays within its folder.
QString fileIn(const QString &folder, QString name)
{
    name = QDir::fromNativeSeparators(name).section(u'/', -1);
    if (name.isEmpty() || name == QLatin1StringView(".") || name == QLatin1StringView(".."))
        name = QStringLiteral("document");
    return folder + u'/' + name;
}

Result<void> saveBytes(ledger::View &view, const QByteArray &sha256, const QString &name)
{
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    if (const Result<void> restored = view.documents().restoreBytes(sha256, file); !restored)
        return restored;
    return commitDurably(file);
}

QStringList cellsOf(const sync::OutgoingLine &line)
{
    const ledger::OutboxRow &row = line.row;
    return { QString::number(row.id.value), QString::fromUtf8(row.partner), QString::fromLatin1(row.kind),
        line.dispatch ? QString::number(line.dispatch->id.value) : QString(), row.fileName,
        QString::fromUtf8(row.instance), QString::fromLatin1(nameOf(row.state)),
        line.isLate ? QStringLiteral("late") : QString(), isoOf(row.queuedMs), isoOf(row.stateMs),
        QString::number(row.attempts), isoOf(line.nextMs),
        QString::fromUtf8(row.state == ledger::OutboxState::Refused ? row.code : row.lastCode),
        row.state == ledger::OutboxState::Refused || row.lastWords.isEmpty() ? row.words : row.lastWords,
        QString::fromLatin1(row.sha256.toHex()) };
}

QStringList cellsOf(const sync::IncomingLine &line)
{
    const ledger::InboxRow &row = line.row;
    return { QString::number(row.id.value), QString::fromUtf8(row.partner), QString::fromLatin1(line.format),
        row.fileName, QString::fromUtf8(row.remoteName), QString::fromLatin1(nameOf(row.state)), isoOf(row.keptMs),
        isoOf(row.settledMs), row.document.isValid() ? QString::number(row.document.value) : QString(),
        QString::fromUtf8(line.despatchAdvice), QString::fromUtf8(row.code), row.detail,
        QString::fromLatin1(row.sha256.toHex()) };
}

QStringList headingOf(Side side)
{
    const char *const out = "document,partner,kind,shipment,file,instance,state,late,made,since,attempts,next_attempt,"
                            "error,words,sha256";
    const char *const in
        = "arrival,partner,format,file,remote_name,state,came,read,document,delivery,error,words,sha256";
    return QString::fromLatin1(side == Side::Outbox ? out : in).split(u',');
}

template <typename Page>
void takeRows(const Page &page, const workflow::TakeRow &take)
{
    for (const auto &line : page.lines) {
        if (!take(cellsOf(line)))
            return;
    }
}

} // namespace

Result<QString> saveOutgoing(ledger::View &view, ledger::OutboxId id, const QString &folder)
{
    const std::optional<ledger::OutboxRow> row = view.exchange().outbox.find(id);
    if (!row)
        return fail(sync::codes::documentUnknown, QString::number(id.value));
    const QString file = fileIn(folder, row->fileName);
    if (const Result<void> written = saveBytes(view, row->sha256, file); !written)
        return fail(written.error());
    if (row->evidence.isEmpty())
        return file;
    const QString receipt = file + QStringLiteral(".receipt");
    const Result<void> written = saveBytes(view, row->evidence, receipt);
    return written ? Result<QString>(receipt) : fail(written.error());
}

Result<QString> saveIncoming(ledger::View &view, ledger::InboxId id, const QString &folder)
{
    const std::optional<ledger::InboxRow> row = view.exchange().inbox.find(id);
    if (!row)
        return fail(sync::codes::arrivalUnknown, QString::number(id.value));
    const QString file = fileIn(folder, row->fileName);
    const Result<void> written = saveBytes(view, row->sha256, file);
    return written ? Result<QString>(file) : fail(written.error());
}

Result<qint64> saveExchange(
    ledger::View &view, Side side, const sync::MonitorQuestion &question, const Instant &now, const QString &file)
{
    return workflow::exportTable(side == Side::Outbox ? QStringLiteral("Outbox") : QStringLiteral("Inbox"),
        headingOf(side), workflow::ExportFormat::Csv, file, [&](const workflow::TakeRow &take) -> Result<void> {
            if (side == Side::Outbox)
                takeRows(sync::outgoingPage(view, question, now.localDate(), now.ms), take);
            else
                takeRows(sync::incomingPage(view, question, now.localDate(), now.ms), take);
            return {};
        });
}

} // namespace packledger::monitor
