#include "documents/documentssnapshot.h"

#include "base/durablefile.h"
#include "base/errortext.h"
#include "common/plaintext.h"
#include "documents/textwindow.h"
#include "ledger/ledgererrors.h"
#include "workflow/receivingtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace packledger::documents {

using common::Tone;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString kindText(const QByteArray &format)
{
    struct Kind
    {
        const char *name;
        const char *text; ///< the same in every language
    };
    static constexpr std::array kinds { Kind { "epcis-1.1-xml", "EPCIS 1.1 XML" },
        Kind { "epcis-1.2-xml", "EPCIS 1.2 XML" }, Kind { "epcis-2.0-xml", "EPCIS 2.0 XML" },
        Kind { "epcis-2.0-json", "EPCIS 2.0 JSON-LD" }, Kind { "x12-856", "X12 856" } };
    for (const Kind &kind : kinds) {
        if (format == kind.name)
            return QString::fromLatin1(kind.text);
    }
    return format == "csv" ? Text::tr("List of serials (CSV)") : QString::fromUtf8(format);
}

Tone toneOf(Severity severity)
{
    return severity == Severity::Error ? Tone::Stop : severity == Severity::Warning ? Tone::Attention : Tone::Progress;
}

Findings sortedFindings(ledger::View &view, DocumentId id)
{
    Findings findings = view.findings().ofDocument(id);
    // The gravest first, then as they stand in the document.
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &one, const Finding &other) {
        return std::pair(-static_cast<int>(one.severity), one.where.line)
            < std::pair(-static_cast<int>(other.severity), other.where.line);
    });
    return findings;
}

QString whereText(const Where &where)
{
    if (where.line > 0)
        return where.column > 0 ? Text::tr("line %1, column %2").arg(number(where.line), number(where.column))
                                : Text::tr("line %1").arg(number(where.line));
    return where.path;
}

/// Who sent it, by name where one is known; else the number without its wrapping.
QString senderText(ledger::View &view, const ledger::StoredDocument &document)
{
    const QByteArray &sender = document.sender;
    gs1::ItemKey key = gs1::ItemKey::fromUri(sender);
    if (key.isEmpty() && sender.size() == 13)
        key = gs1::ItemKey::fromText("414" + sender);
    // The same party may be known as a place, or as who it is.
    gs1::ItemKey party;
    if (key.text().startsWith("414"))
        party = gs1::ItemKey::fromText("417" + key.text().mid(3, 13));
    for (const gs1::ItemKey &each : { key, party }) {
        const auto place = each.isEmpty() ? std::nullopt : view.masterData().place(each);
        if (place && !place->name.isEmpty())
            return place->name;
    }
    // A header may name nobody we know; whoever the goods come from, we do.
    for (const ShipmentId shipment : view.shipments().ofDocument(document.id)) {
        const auto known = view.shipments().byId(shipment);
        if (const QString name = known ? workflow::senderName(view, *known) : QString(); !name.isEmpty())
            return name;
    }
    const QByteArray text = key.text();
    return text.startsWith("414") || text.startsWith("417") ? Text::tr("GLN %1").arg(QString::fromUtf8(text.mid(3, 13)))
                                                            : QString::fromUtf8(sender);
}

DocumentRow rowOf(
    ledger::View &view, const ledger::StoredDocument &document, const Findings &findings, const Instant &now)
{
    DocumentRow row;
    row.id = document.id;
    row.name = document.name.section(QLatin1Char('/'), -1);
    row.kind = kindText(document.format);
    row.from = senderText(view, document);
    row.when = common::momentText(document.keptMs, now.offsetMinutes);
    row.findings = findings.empty() ? Text::tr("no findings")
        : findings.size() == 1      ? Text::tr("1 finding")
                                    : Text::tr("%1 findings").arg(number(static_cast<qint64>(findings.size())));
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            row.tone = Tone::Stop;
        else if (finding.severity == Severity::Warning && row.tone == Tone::Accepted)
            row.tone = Tone::Attention;
    }
    return row;
}

DocumentRow rowOf(const ledger::RefusedDocument &refused, const Instant &now)
{
    DocumentRow row;
    row.id = DocumentId { -refused.seq };
    row.name = refused.name;
    row.kind = Text::tr("Refused: nothing was taken from it");
    row.when = common::momentText(refused.refusedMs, now.offsetMinutes);
    row.tone = Tone::Stop;
    row.findings = Text::tr("refused");
    return row;
}

Result<OpenDocument> readRefusal(ledger::View &view, qint64 seq, const Instant &now)
{
    for (const ledger::RefusedDocument &refused : view.documents().refusals()) {
        if (refused.seq != seq)
            continue;
        OpenDocument open;
        open.head = rowOf(refused, now);
        open.facts = QStringList { QLocale().formattedDataSize(refused.byteCount),
            QStringLiteral("SHA-256 %1…").arg(QString::fromLatin1(refused.sha256.toHex().left(12))) }
                         .join(QStringLiteral(" · "));
        open.findings = { { Tone::Stop, errorSentence(ErrorCode(refused.code.constData()), refused.detail),
            whereText(refused.where), refused.where.line, refused.where.column } };
        open.finding = 0;
        open.message
            = Text::tr("Of a refused file only its name, its digest and the reason are kept. When the sender has "
                       "mended it, bring it in again.");
        return open;
    }
    return fail(ledger::codes::notFound, QString::number(seq));
}

Result<ledger::StoredDocument> documentById(ledger::View &view, DocumentId id)
{
    const auto document = view.documents().byId(id);
    if (!document)
        return fail(ledger::codes::notFound, QString::number(id.value));
    return *document;
}

void readSource(ledger::View &view, const ledger::StoredDocument &document, OpenDocument &open)
{
    const bool hasPlace = open.finding >= 0;
    const FindingRow place = hasPlace ? open.findings[static_cast<std::size_t>(open.finding)] : FindingRow {};
    TextWindow window(place.line, place.column);
    if (!view.documents().restoreBytes(document.sha256, window)) {
        open.message = Text::tr("The bytes of this document are not in the ledger.");
        return;
    }
    window.finish();
    for (const TextWindow::Part &part : window.parts())
        open.source.push_back({ part.line, part.part, part.text, Tone::Neutral });
    for (const FindingRow &finding : open.findings) {
        const int part = static_cast<int>((qMax<qint64>(1, finding.column) - 1) / TextWindow::partLength);
        for (SourceRow &row : open.source) {
            if (row.line == finding.line && row.part == part && row.mark != Tone::Stop)
                row.mark = finding.tone;
        }
    }
    open.sourceRow = place.line > 0 && !open.source.empty() ? window.found() : -1;
}

} // namespace

Result<std::vector<DocumentRow>> readDocuments(ledger::View &view, const Instant &now)
{
    std::vector<std::pair<qint64, DocumentRow>> dated;
    for (const ledger::StoredDocument &document : view.documents().all())
        dated.emplace_back(document.keptMs, rowOf(view, document, view.findings().ofDocument(document.id), now));
    // The newest first, a refused one before what came in at the same moment.
    std::reverse(dated.begin(), dated.end());
    for (const ledger::RefusedDocument &refused : view.documents().refusals())
        dated.emplace(dated.begin(), refused.refusedMs, rowOf(refused, now));
    std::stable_sort(
        dated.begin(), dated.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    std::vector<DocumentRow> rows;
    for (auto &[ms, row] : dated)
        rows.push_back(std::move(row));
    return rows;
}

Result<OpenDocument> readDocument(ledger::View &view, DocumentId id, int finding, const Instant &now)
{
    if (id.value < 0)
        return readRefusal(view, -id.value, now);
    const Result<ledger::StoredDocument> document = documentById(view, id);
    if (!document)
        return fail(document.error());
    const Findings findings = sortedFindings(view, id);
    OpenDocument open;
    open.head = rowOf(view, *document, findings, now);
    QStringList facts;
    if (document->eventCount > 0)
        facts << Text::tr("%1 events").arg(number(document->eventCount));
    if (document->itemCount > 0)
        facts << Text::tr("%1 items").arg(number(document->itemCount));
    facts << QLocale().formattedDataSize(document->byteCount);
    if (!document->guideline.isEmpty())
        facts << QString::fromUtf8(document->guideline);
    facts << QStringLiteral("SHA-256 %1…").arg(QString::fromLatin1(document->sha256.toHex().left(12)));
    open.facts = facts.join(QStringLiteral(" · "));
    for (const Finding &one : findings)
        open.findings.push_back(
            { toneOf(one.severity), errorSentence(one), whereText(one.where), one.where.line, one.where.column });
    open.finding = finding < static_cast<int>(open.findings.size()) ? finding : -1;
    readSource(view, *document, open);
    return open;
}

Result<QString> saveDocument(ledger::View &view, DocumentId id, const QString &folder)
{
    const Result<ledger::StoredDocument> document = documentById(view, id);
    if (!document)
        return fail(document.error());
    QDir().mkpath(folder);
    // A partner's name for the file must not lead out of the folder.
    QString name = QDir::fromNativeSeparators(document->name).section(QLatin1Char('/'), -1);
    if (name.isEmpty() || name == QLatin1StringView(".") || name == QLatin1StringView(".."))
        name = QStringLiteral("document-%1").arg(id.value);
    const QString path = QStringLiteral("%1/%2").arg(folder, name);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    if (!view.documents().restoreBytes(document->sha256, file))
        return file.error() == QFileDevice::NoError ? fail(ledger::codes::damaged, QDir::toNativeSeparators(path))
                                                    : notWritten(file);
    if (const Result<void> kept = commitDurably(file); !kept)
        return fail(kept.error());
    return path;
}

Result<common::Paper> findingsPaper(ledger::View &view, DocumentId id, const Instant &now)
{
    const Result<ledger::StoredDocument> document = documentById(view, id);
    if (!document)
        return fail(document.error());
    const Findings findings = sortedFindings(view, id);
    const DocumentRow row = rowOf(view, *document, findings, now);
    common::Paper paper;
    paper.name = QStringLiteral("%1-findings").arg(row.name.section(QLatin1Char('.'), 0, 0));
    paper.title = Text::tr("Findings in %1").arg(row.name);
    paper.subtitle = QStringList { row.kind, row.from }
                         .filter(QRegularExpression(QStringLiteral(".")))
                         .join(QStringLiteral(" · "));
    paper.facts = { { Text::tr("Came in"), row.when },
        { QStringLiteral("SHA-256"), QString::fromLatin1(document->sha256.toHex()) } };
    common::PaperTable table;
    table.columns = { Text::tr("Weight"), Text::tr("What"), Text::tr("Where") };
    table.codes = { 2 };
    for (const Finding &finding : findings) {
        const QString weight = finding.severity == Severity::Error ? Text::tr("blocks")
            : finding.severity == Severity::Warning                ? Text::tr("look at it")
                                                                   : Text::tr("note");
        table.rows.push_back({ weight, errorSentence(finding), whereText(finding.where) });
    }
    if (findings.empty())
        table.note = Text::tr("Nothing was found wrong.");
    paper.tables = { table };
    return paper;
}

} // namespace packledger::documents
