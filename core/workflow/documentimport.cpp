#include "workflow/documentimport.h"

#include "asn/asn856reader.h"
#include "asn/seriallistreader.h"
#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "base/sha256.h"
#include "epcis/documentreader.h"
#include "ledger/exchangestores.h"
#include "workflow/documenterrors.h"
#include "workflow/documentsink.h"
#include "workflow/expectedshipment.h"
#include "workflow/latedata.h"
#include "workflow/siteevent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace packledger::workflow {

namespace {

constexpr qint64 hashPiece = qint64(1) << 20;

Result<QByteArray> digestOf(QFile &file)
{
    Sha256 sum;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(hashPiece);
        if (piece.isEmpty() && file.error() != QFileDevice::NoError)
            return fail(packledger::codes::fileOpen, file.fileName() + QStringLiteral(": ") + file.errorString());
        sum.add(piece);
    }
    file.seek(0);
    return sum.result();
}

QJsonArray toJson(const Findings &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(QJsonObject {
            { QStringLiteral("severity"), int(finding.severity) },
            { QStringLiteral("code"), QString(finding.code.name()) },
            { QStringLiteral("detail"), finding.detail },
            { QStringLiteral("line"), finding.where.line },
            { QStringLiteral("column"), finding.where.column },
            { QStringLiteral("path"), finding.where.path },
        });
    }
    return list;
}

ImportOutcome knownDocument(const ledger::StoredDocument &stored, ledger::View &view)
{
    ImportOutcome outcome;
    outcome.document = stored.id;
    outcome.events = stored.eventCount;
    outcome.items = stored.itemCount;
    outcome.shipments = view.shipments().ofDocument(stored.id);
    outcome.duplicate = true;
    return outcome;
}

/// What the list of documents shows of one, whatever its format.
struct Envelope
{
    QByteArray instanceId;
    QByteArray sender;
    QByteArray receiver;
    QByteArray guideline;
    bool statementAffirmed = false;
};

/// One import while it runs.
class Import
{
public:
    Import(QFile &file, QByteArray sha256, epcis::Format format, const ImportRequest &request, const Progress &progress)
        : m_file(file)
        , m_request(request)
        , m_sha256(std::move(sha256))
        , m_format(format)
        , m_progress(progress)
    {
    }

    Result<ImportOutcome> run(ledger::WriteTransaction &transaction)
    {
        // Another station may have taken the same document since we looked.
        if (const std::optional<ledger::StoredDocument> known = transaction.documents().bySha256(m_sha256))
            return knownDocument(*known, transaction);
        m_outcome.document = transaction.documents().nextId();
        m_outcome.format = m_format;
        if (!transaction.documents().keepBytes(m_file, m_sha256))
            return fail(packledger::codes::fileOpen,
                m_file.fileName() + QStringLiteral(": it changed, or could not be read again"));
        m_file.seek(0);
        const Result<void> taken = take(transaction);
        if (transaction.database().failure())
            return fail(*transaction.database().failure());
        if (!taken) {
            Error error = taken.error();
            error.where.file = m_file.fileName();
            return fail(error);
        }
        transaction.appendAct("document.imported",
            QJsonObject {
                { QStringLiteral("sha256"), QString::fromLatin1(m_sha256.toHex()) },
                { QStringLiteral("name"), QFileInfo(m_file).fileName() },
                { QStringLiteral("format"), QString::fromLatin1(epcis::formatName(m_outcome.format)) },
                { QStringLiteral("bytes"), m_file.size() },
                { QStringLiteral("instance_id"), QString::fromUtf8(m_envelope.instanceId) },
                { QStringLiteral("sender"), QString::fromUtf8(m_envelope.sender) },
                { QStringLiteral("receiver"), QString::fromUtf8(m_envelope.receiver) },
                { QStringLiteral("guideline"), QString::fromUtf8(m_envelope.guideline) },
                { QStringLiteral("statement_affirmed"), m_envelope.statementAffirmed },
                { QStringLiteral("events"), m_outcome.events },
                { QStringLiteral("items"), m_outcome.items },
                { QStringLiteral("findings"), toJson(m_outcome.warnings) },
            },
            m_outcome.document);
        // Goods that were here before their data may find them now.
        if (const Result<void> late = lateDataArrived(transaction, m_outcome.document); !late)
            return fail(late.error());
        if (m_request.whenReceived && !m_receivingEvents.empty()) {
            if (const Result<void> noted = m_request.whenReceived(transaction, m_receivingEvents); !noted)
                return fail(noted.error());
        }
        m_outcome.shipments = transaction.shipments().ofDocument(m_outcome.document);
        return std::move(m_outcome);
    }

    /// What the sender of X12 is due, also after a refusal.
    [[nodiscard]] const std::vector<asn::GroupAcknowledgement> &answers() const { return m_answers; }

private:
    Result<void> take(ledger::WriteTransaction &transaction)
    {
        switch (m_format) {
        case epcis::Format::X12Asn856:
            return takeNotices(transaction);
        case epcis::Format::CsvSerials:
            return takeSerials(transaction);
        default:
            return takeEvents(transaction);
        }
    }

    Result<void> takeEvents(ledger::WriteTransaction &transaction)
    {
        const SiteAddresses addresses(transaction, siteOf(transaction));
        LedgerSink sink(transaction, m_outcome.document, m_file.fileName(), m_request.refusesReused, addresses);
        const Result<epcis::DocumentSummary> summary = epcis::readDocument(m_file, sink, {}, m_progress);
        if (!summary)
            return fail(sink.refusal().value_or(summary.error()));
        sink.finish();
        m_outcome.format = summary->format;
        m_outcome.events = summary->events;
        m_outcome.newEvents = sink.newEvents();
        m_receivingEvents = sink.receivingEvents();
        m_outcome.items = sink.items();
        m_outcome.duplicate = summary->events > 0 && sink.newEvents() == 0;
        m_outcome.warnings = std::move(sink.findings());
        const epcis::DocumentHeader &header = sink.header();
        m_envelope = { header.instanceIdentifier, header.sender, header.receiver, header.guidelineVersion,
            header.affirmsTransactionStatement.value_or(false) };
        const QByteArray receiver = addressedGln(header.receiver);
        if (!receiver.isEmpty() && !addresses.contains(receiver) && !sink.bringsHere())
            addressedElsewhere(receiver);
        return judgeIdentity(transaction);
    }

    /// It stands first: a long list ends somewhere.
    void addressedElsewhere(const QByteArray &gln)
    {
        m_outcome.warnings.insert(m_outcome.warnings.begin(),
            Finding { Severity::Warning, codes::otherReceiver, QString::fromLatin1(gln),
                Where { m_file.fileName(), 0, 0, {} } });
    }

    /// Another document of the same sender may bear the same identity: then one of them is not what it says.
    Result<void> judgeIdentity(ledger::WriteTransaction &transaction)
    {
        if (!m_request.refusesReused || m_envelope.instanceId.isEmpty())
            return {};
        const DocumentId other = transaction.exchange().inbox.bearerOf(m_envelope.instanceId, m_envelope.sender);
        if (!other.isValid())
            return {};
        return fail(codes::instanceReused,
            QStringLiteral("%1, document %2").arg(QString::fromUtf8(m_envelope.instanceId)).arg(other.value));
    }

    Result<void> takeNotices(ledger::WriteTransaction &transaction)
    {
        asn::Asn856Reader reader;
        bool isCorrection = true;
        const Result<void> read = reader.read(m_file, m_file.fileName(), [&](asn::ShipNotice &&notice) -> Result<void> {
            if (m_envelope.instanceId.isEmpty()) {
                m_envelope = { notice.interchangeControl, notice.sender, notice.receiver, notice.version,
                    notice.transactionStatement && notice.transactionStatement->affirmed };
            }
            isCorrection = isCorrection && corrects(notice);
            const Result<ShipmentId> shipment = shipNoticeArrived(transaction, notice, m_outcome.document);
            if (!shipment)
                return fail(shipment.error());
            return {};
        });
        m_answers = reader.acknowledgements();
        Result<void> taken = read;
        if (taken && reader.rejectedSets() > 0)
            taken = fail(firstError(reader.findings()));
        if (!taken) {
            // A file is taken whole or not at all, so one bad transaction set sends all of them back.
            for (asn::GroupAcknowledgement &group : m_answers) {
                for (asn::SetAcknowledgement &set : group.sets)
                    set.outcome = asn::SetAcknowledgement::Outcome::Rejected;
            }
            return taken;
        }
        m_outcome.warnings = reader.findings();
        if (isCorrection)
            return {};
        const Result<void> judged = judgeIdentity(transaction);
        // Until a person has decided between the two, the sender is told nothing of this one.
        if (!judged)
            m_answers.clear();
        return judged;
    }

    /// BSN01: 01 cancellation, 04 change, 05 replacement of what was sent before.
    static bool corrects(const asn::ShipNotice &notice)
    {
        return notice.purposeCode == "01" || notice.purposeCode == "04" || notice.purposeCode == "05";
    }

    static Error firstError(const Findings &findings)
    {
        for (const Finding &finding : findings) {
            if (finding.severity == Severity::Error)
                return Error { finding.code, finding.detail, finding.where };
        }
        return Error { codes::unknownFormat, {} };
    }

    Result<void> takeSerials(ledger::WriteTransaction &transaction)
    {
        asn::SerialListReader reader(transaction.today().year());
        std::vector<ListedSerial> serials;
        const Result<void> read = reader.read(m_file, m_file.fileName(), [&](asn::SerialRow &&row) -> Result<void> {
            const std::optional<gs1::ItemKey> key = row.item ? row.item : itemByNdc(transaction, row);
            if (!key)
                return fail(codes::badRow, QString::fromUtf8(row.ndc), Where { m_file.fileName(), row.line, 0, {} });
            serials.push_back(
                { *key, row.lot, row.expiry.isValid() ? row.expiry.toString(Qt::ISODate).toLatin1() : QByteArray(),
                    row.parent, levelOf(row.level) });
            return {};
        });
        if (!read)
            return read;
        // A list is taken whole: one row that cannot be used sends it back.
        for (const Finding &finding : reader.findings()) {
            if (finding.severity == Severity::Error)
                return fail(finding.code, finding.detail, finding.where);
        }
        m_outcome.items = qint64(serials.size());
        m_outcome.warnings = reader.findings();
        const Result<ShipmentId> shipment = serialListArrived(
            transaction, serials, QFileInfo(m_file).completeBaseName().toUtf8(), m_outcome.document);
        if (!shipment)
            return fail(shipment.error());
        return {};
    }

    static std::optional<ledger::Level> levelOf(asn::SerialRow::Level told)
    {
        using Told = asn::SerialRow::Level;
        return told == Told::NotTold ? std::nullopt : std::optional(ledger::Level(int(told) - int(Told::Unit)));
    }

    static std::optional<gs1::ItemKey> itemByNdc(ledger::WriteTransaction &transaction, const asn::SerialRow &row)
    {
        const std::optional<ledger::Product> product = transaction.masterData().productByNdc(row.ndc);
        if (!product || row.serial.isEmpty())
            return std::nullopt;
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(product->gtin);
        return gtin ? std::optional(gs1::ItemKey::sgtin(*gtin, row.serial)) : std::nullopt;
    }

    QFile &m_file;
    const ImportRequest &m_request;
    QByteArray m_sha256;
    epcis::Format m_format;
    const Progress &m_progress;
    ImportOutcome m_outcome;
    std::vector<EventId> m_receivingEvents;
    Envelope m_envelope;
    std::vector<asn::GroupAcknowledgement> m_answers;
};

// Until a partner's connection takes them, answers wait in a folder of the site.
Result<void> keepAnswers(const ledger::Site &site, const std::vector<asn::GroupAcknowledgement> &answers, Instant now)
{
    if (answers.empty())
        return {};
    const QString folder = site.folder() + QStringLiteral("/acknowledgements");
    QDir().mkpath(folder);
    // Control numbers (X12 I12, nine digits) are used once: tenths of a second last for three years.
    asn::AnswerNumbers numbers { quint32(now.ms / 100 % 1'000'000'000), 1, now };
    for (const asn::GroupAcknowledgement &group : answers) {
        const QByteArray answer = asn::write997(group, numbers);
        const QString name
            = QStringLiteral("%1/997-%2.edi").arg(folder).arg(numbers.interchange, 9, 10, QLatin1Char('0'));
        if (const Result<void> kept = replaceFile(name, answer); !kept)
            return kept;
        ++numbers.interchange;
        ++numbers.group;
    }
    return {};
}

/// Whether it is the file that cannot be taken; else it is this machine, or somebody stopped the import.
bool isOfTheFile(const Error &error)
{
    const QLatin1StringView name = error.code.name();
    return error.code != packledger::codes::cancelled && !name.startsWith(QLatin1StringView("base."))
        && !name.startsWith(QLatin1StringView("ledger.")) && !name.startsWith(QLatin1StringView("access."));
}

/// Writes down that the file was refused, and why, so that nobody has to remember it. The same refusal once.
void noteRefusal(ledger::Site &site, const QFile &file, const QByteArray &sha256, const Error &error)
{
    constexpr qsizetype longest = 400;
    if (!isOfTheFile(error))
        return;
    // Where even this cannot be written the refusal itself is told all the same.
    (void)site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        if (transaction.documents().lastRefusal(sha256) == QByteArray(error.code.name().data()))
            return {};
        transaction.appendAct("document.refused",
            QJsonObject {
                { QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex()) },
                { QStringLiteral("name"), QFileInfo(file).fileName() },
                { QStringLiteral("bytes"), file.size() },
                { QStringLiteral("code"), QString(error.code.name()) },
                { QStringLiteral("detail"), error.detail.left(longest) },
                { QStringLiteral("line"), error.where.line },
                { QStringLiteral("column"), error.where.column },
                { QStringLiteral("path"), error.where.path.left(longest) },
            });
        return {};
    });
}

Result<ImportOutcome> takeFile(
    ledger::Site &site, QFile &file, const QByteArray &sha256, const ImportRequest &request, const Progress &progress)
{
    // Refusals are told to partners too: where the file lies here is nobody's business.
    const QString name = QFileInfo(file).fileName();
    if (file.size() == 0)
        return fail(codes::emptyFile, name, Where { file.fileName(), 0, 0, {} });
    epcis::Format format = epcis::detectFormat(file);
    if (format == epcis::Format::Unknown && asn::SerialListReader::isHeading(file.peek(4096).split('\n').value(0)))
        format = epcis::Format::CsvSerials;
    if (format == epcis::Format::Unknown)
        return fail(codes::unknownFormat, name, Where { file.fileName(), 1, 1, {} });
    Import import(file, sha256, format, request, progress);
    Result<ImportOutcome> outcome
        = site.ledger().write([&](ledger::WriteTransaction &transaction) { return import.run(transaction); });
    if (outcome && outcome->format == epcis::Format::Unknown)
        outcome->format = format;
    const Result<void> answered = keepAnswers(site, import.answers(), site.ledger().clock().now());
    if (!answered && outcome)
        outcome->warnings.push_back({ Severity::Error, answered.error().code, answered.error().detail, {} });
    return outcome;
}

} // namespace

Result<ImportOutcome> importDocument(ledger::Site &site, const QString &file, const Progress &progress)
{
    return importDocument(site, ImportRequest { file }, progress);
}

Result<ImportOutcome> importDocument(ledger::Site &site, const ImportRequest &request, const Progress &progress)
{
    const QString &fileName = request.file;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(packledger::codes::fileOpen, fileName + QStringLiteral(": ") + file.errorString(),
            Where { fileName, 0, 0, {} });
    const Result<QByteArray> sha256 = digestOf(file);
    if (!sha256)
        return fail(sha256.error());
    Result<ImportOutcome> outcome = takeFile(site, file, *sha256, request, progress);
    if (!outcome)
        noteRefusal(site, file, *sha256, outcome.error());
    return outcome;
}

} // namespace packledger::workflow
