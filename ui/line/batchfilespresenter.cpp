#include "line/batchfilespresenter.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "base/errortext.h"
#include "line/batchpaper.h"
#include "line/batchwords.h"
#include "serials/numberlistreader.h"
#include "workflow/batchexport.h"
#include "workflow/linerun.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace packledger::line {

using common::HealthLine;
using common::Tone;

namespace {

constexpr size_t shownLines = 50;

/// What a comparison came to, and what could not be read in the list.
struct Compared
{
    workflow::CountComparison numbers;
    Findings findings;
};

/// A picture under its own hash, with the ending that its first bytes call for.
Result<QString> writePhoto(ledger::View &view, const QByteArray &sha256, const QString &base)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> read = view.documents().restoreBytes(QByteArray::fromHex(sha256), buffer); !read)
        return fail(read.error());
    const QString ending = bytes.startsWith("\x89PNG") ? QStringLiteral(".png") : QStringLiteral(".jpg");
    const QString file = base + QStringLiteral("-photo-") + QString::fromLatin1(sha256.first(12)) + ending;
    if (const Result<void> kept = replaceFile(file, bytes); !kept)
        return fail(kept.error());
    return file;
}

Result<QStringList> writeFiles(
    ledger::View &view, BatchId batch, const ledger::SiteIdentity &site, const QString &folder)
{
    const Result<workflow::BatchRecord> record = workflow::recordOf(view, batch, site);
    if (!record)
        return fail(record.error());
    if (!QDir().mkpath(folder))
        return fail(codes::fileWrite, folder);
    const QString base = QDir(folder).filePath(paperName(record->batch.order.name));
    QStringList files;
    const Result<workflow::WrittenFile> json = workflow::exportRecord(*record, base + QStringLiteral(".json"));
    if (!json)
        return fail(json.error());
    files << json->file;
    const Result<workflow::WrittenFile> numbers
        = workflow::exportNumbers(view, record->batch, workflow::ExportFormat::Csv, base + QStringLiteral(".csv"));
    if (!numbers)
        return fail(numbers.error());
    files << numbers->file;
    if (!view.line().batches.acts(batch, "batch.repacked").empty()) {
        const Result<workflow::WrittenFile> links = workflow::exportLinks(
            view, record->batch, workflow::ExportFormat::Csv, base + QStringLiteral("-links.csv"));
        if (!links)
            return fail(links.error());
        files << links->file;
    }
    for (const workflow::BatchNote &note : workflow::notesOf(view, batch)) {
        if (note.photo.isEmpty())
            continue;
        const Result<QString> photo = writePhoto(view, note.photo, base);
        if (!photo)
            return fail(photo.error());
        files << *photo;
    }
    return files;
}

void addDifferences(std::vector<HealthLine> &lines, const std::vector<gs1::ItemKey> &keys, const QString &sentence)
{
    for (const gs1::ItemKey &key : keys) {
        if (lines.size() > shownLines)
            return;
        lines.push_back({ Tone::Stop, QString::fromUtf8(key.serial()), sentence });
    }
}

} // namespace

BatchFilesPresenter::BatchFilesPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void BatchFilesPresenter::open(BatchId batch)
{
    if (batch == m_batch)
        return;
    m_batch = batch;
    m_state = {};
    Q_EMIT stateChanged(m_state);
}

void BatchFilesPresenter::write(const QString &folder)
{
    if (m_state.isBusy)
        return;
    m_state.isBusy = true;
    Q_EMIT stateChanged(m_state);
    m_ledger.run(
        this,
        [batch = m_batch, folder](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) { return writeFiles(view, batch, site.identity(), folder); });
        },
        [this, folder](const Result<QStringList> &files) {
            m_state.isBusy = false;
            Q_EMIT stateChanged(m_state);
            if (files)
                Q_EMIT written(folder, *files);
            else
                Q_EMIT failed(files.error());
        },
        common::LedgerService::Lane::Aside);
}

void BatchFilesPresenter::compare(const QString &file)
{
    if (m_state.isBusy)
        return;
    m_state = { { { Tone::Progress, tr("Comparing with %1 …").arg(QFileInfo(file).fileName()), {} } }, true };
    Q_EMIT stateChanged(m_state);
    m_ledger.run(
        this,
        [batch = m_batch, file, today = m_clock.today()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Compared> {
                const std::optional<ledger::BatchRow> row = view.line().batches.find(batch);
                QFile list(file);
                if (!row || !list.open(QIODevice::ReadOnly))
                    return fail(codes::fileOpen, file);
                serials::NumberListReader reader(gs1::Gtin::parse(row->order.gtin).value());
                const Result<serials::NumberList> there = reader.read(list, file);
                if (!there)
                    return fail(there.error());
                std::vector<gs1::ItemKey> keys;
                for (const serials::ListedNumber &number : there->numbers)
                    keys.push_back(number.key);
                return Compared { workflow::compareGood(view, *row, keys), reader.findings() };
            });
        },
        [this, name = QFileInfo(file).fileName()](const Result<Compared> &found) {
            m_state = {};
            if (!found) {
                m_state.lines = { { Tone::Stop, errorSentence(found.error()), name } };
                Q_EMIT stateChanged(m_state);
                return;
            }
            const workflow::CountComparison &numbers = found->numbers;
            if (numbers.isEqual())
                m_state.lines.push_back(
                    { Tone::Accepted, tr("Both lists hold the same %Ln pack(s).", nullptr, int(numbers.here)), name });
            else
                m_state.lines.push_back({ Tone::Attention,
                    tr("%Ln good pack(s) here, %1 in the list. They differ in %2.", nullptr, int(numbers.here))
                        .arg(countText(numbers.there),
                            countText(qint64(numbers.onlyHere.size()) + qint64(numbers.onlyThere.size()))),
                    name });
            for (const Finding &finding : found->findings) {
                if (m_state.lines.size() <= shownLines)
                    m_state.lines.push_back(
                        { Tone::Attention, errorSentence(finding), tr("line %1").arg(finding.where.line) });
            }
            addDifferences(m_state.lines, numbers.onlyHere, tr("only here"));
            for (const workflow::CountComparison::Missing &missing : numbers.onlyThere)
                addDifferences(m_state.lines, { missing.key },
                    missing.state ? tr("only in the list; here: %1").arg(numberStateText(*missing.state))
                                  : tr("only in the list, and no number of this batch"));
            Q_EMIT stateChanged(m_state);
        },
        common::LedgerService::Lane::Aside);
}

} // namespace packledger::line
