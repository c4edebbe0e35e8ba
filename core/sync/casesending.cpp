#include "sync/casesending.h"

#include "base/sha256.h"
#include "exceptions/casemail.h"
#include "exceptions/exceptionerrors.h"
#include "sync/outgoing.h"
#include "sync/partners.h"

#include <QBuffer>

#include <algorithm>

namespace packledger::sync {

using exceptions::Contact;
using exceptions::MessageHead;
using ledger::CaseId;
using ledger::CaseMessage;
using ledger::ExceptionCase;
using ledger::ExceptionLine;
using ledger::ExceptionStore;
using ledger::WriteTransaction;

namespace {

constexpr qint64 mostAttached = 20 << 20; // mail servers refuse more

bool isOfOurs(const CaseMessage &message)
{
    return message.way == CaseMessage::Way::Outbox || message.way == CaseMessage::Way::Mail;
}

std::optional<PartnerProfile> profileOf(ledger::View &view, const ExceptionCase &found)
{
    if (found.partner.isEmpty())
        return std::nullopt;
    const Result<PartnerProfile> profile = partnerNamed(view, found.partner);
    return profile ? std::optional(*profile) : std::nullopt;
}

QByteArray bytesOf(ledger::View &view, const QByteArray &sha256)
{
    QByteArray bytes;
    QBuffer to(&bytes);
    to.open(QIODevice::WriteOnly);
    if (!view.documents().restoreBytes(sha256, to))
        return {};
    return bytes;
}

QString fileNameOf(const ExceptionCase &found)
{
    return QStringLiteral("exception-%1.json").arg(exceptions::caseNumber(found.id));
}

/// One case on its way to its partner.
class Telling
{
public:
    Telling(ledger::View &view, ExceptionCase found, const ledger::SiteIdentity &site, Contact contact, Instant now)
        : m_view(view)
        , m_case(std::move(found))
        , m_site(site)
        , m_contact(std::move(contact))
        , m_now(now)
        , m_store(view.database())
        , m_lines(m_store.lines(m_case.id))
        , m_messages(m_store.messages(m_case.id))
        , m_profile(profileOf(view, m_case))
    {
        m_telling.id = m_case.id;
        m_telling.message = exceptions::messageUuid(m_case, int(m_messages.size()) + 1);
    }

    [[nodiscard]] bool takesMessages() const { return m_profile && m_profile->takesExceptions; }

    /// The last telling of that way, where nothing has changed since.
    [[nodiscard]] bool isTold(CaseMessage::Way way)
    {
        const auto last = std::find_if(m_messages.rbegin(), m_messages.rend(), isOfOurs);
        if (last == m_messages.rend() || m_case.toldSeq < m_case.changedSeq || last->way != way)
            return false;
        m_telling.message = last->uuid;
        m_telling.document = last->outbox;
        m_telling.json = bytesOf(m_view, last->sha256);
        m_telling.isRepeated = true;
        return true;
    }

    void report(bool isResolved) { m_telling.json = exceptions::reportJson(m_case, m_lines, head(), isResolved); }

    void respond(const QJsonArray &answers, const QString &notes)
    {
        std::vector<ExceptionLine> answered = m_lines;
        for (const QJsonValue &value : answers) {
            for (ExceptionLine &line : answered) {
                if (line.number != value[QLatin1StringView("line")].toInt())
                    continue;
                line.answer = value[QLatin1StringView("answer")] == QLatin1StringView("accept")
                    ? ledger::LineAnswer::Accepted
                    : ledger::LineAnswer::Rejected;
                line.alternative = ledger::resolutionFrom(value[QLatin1StringView("alternative")].toString().toUtf8())
                                       .value_or(ledger::Resolution::None);
                line.comments = value[QLatin1StringView("comments")].toString();
            }
        }
        m_telling.json = exceptions::responseJson(m_case, answered, head(), notes);
    }

    void writeMail()
    {
        exceptions::MailDraft draft;
        draft.from = m_contact.email;
        draft.to = m_profile ? m_profile->exceptionsEmail : QString();
        if (draft.to.isEmpty() && m_case.partnerWords.contains(QLatin1Char('@')))
            draft.to = m_case.partnerWords;
        draft.subject = exceptions::mailSubject(m_case);
        draft.words = exceptions::mailWords(m_case, m_lines, m_contact, m_site.name);
        draft.when = m_now;
        draft.id = m_telling.message;
        draft.attachments.push_back({ fileNameOf(m_case), "application/json", m_telling.json });
        qint64 attached = 0;
        for (const ledger::CaseEvidence &evidence : m_store.evidence(m_case.id)) {
            QByteArray bytes = bytesOf(m_view, evidence.sha256);
            attached += bytes.size();
            if (attached <= mostAttached)
                draft.attachments.push_back({ evidence.name, evidence.contentType, std::move(bytes) });
        }
        m_telling.mail = exceptions::mailOf(draft);
    }

    /// Keeps the message where it goes out from; what an act says of it.
    Result<QJsonObject> keep(WriteTransaction &transaction, CaseMessage::Way way, bool closes)
    {
        const QByteArray sha256 = Sha256::of(m_telling.json);
        QByteArray copy = m_telling.json;
        QBuffer bytes(&copy);
        bytes.open(QIODevice::ReadOnly);
        QJsonObject message { { QStringLiteral("uuid"), QString::fromLatin1(m_telling.message) },
            { QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex()) }, { QStringLiteral("closes"), closes } };
        if (way == CaseMessage::Way::Outbox) {
            const Result<ledger::OutboxId> queued = enqueue(transaction,
                { m_case.partner, m_telling.message, fileNameOf(m_case), "application/json", "exception" }, bytes);
            if (!queued)
                return fail(queued.error());
            m_telling.document = *queued;
            message.insert(QStringLiteral("id"), queued->value);
        } else {
            (void)transaction.documents().keepBytes(bytes, sha256);
        }
        message.insert(
            QStringLiteral("way"), way == CaseMessage::Way::Outbox ? QStringLiteral("outbox") : QStringLiteral("mail"));
        return message;
    }

    [[nodiscard]] const CaseTelling &telling() const { return m_telling; }
    [[nodiscard]] const ExceptionCase &found() const { return m_case; }
    [[nodiscard]] const std::vector<ExceptionLine> &lines() const { return m_lines; }

private:
    [[nodiscard]] MessageHead head() const { return { m_telling.message, m_now, m_contact }; }

    ledger::View &m_view;
    ExceptionCase m_case;
    const ledger::SiteIdentity &m_site;
    Contact m_contact;
    Instant m_now;
    ExceptionStore m_store;
    std::vector<ExceptionLine> m_lines;
    std::vector<CaseMessage> m_messages;
    std::optional<PartnerProfile> m_profile;
    CaseTelling m_telling;
};

Result<Telling> telling(ledger::View &view, Result<ExceptionCase> found, const ledger::SiteIdentity &site, Instant now)
{
    if (!found)
        return fail(found.error());
    const Result<Contact> contact = exceptions::contactOf(view, site);
    if (!contact)
        return fail(contact.error());
    return Telling(view, *std::move(found), site, *contact, now);
}

CaseMessage::Way wayFor(const Telling &telling, CaseWay way)
{
    return way == CaseWay::AsAgreed && telling.takesMessages() ? CaseMessage::Way::Outbox : CaseMessage::Way::Mail;
}

Result<void> queueEnd(ledger::Site &site, CaseId id)
{
    return site.ledger().write([&](WriteTransaction &transaction) -> Result<void> {
        Result<Telling> end
            = telling(transaction, exceptions::findCase(transaction, id), site.identity(), transaction.now());
        if (!end)
            return fail(end.error());
        end->report(true);
        const Result<QJsonObject> message = end->keep(transaction, CaseMessage::Way::Outbox, true);
        if (!message)
            return fail(message.error());
        transaction.appendAct(
            "exception.sent", { { QStringLiteral("case"), id.value }, { QStringLiteral("message"), *message } });
        return {};
    });
}

} // namespace

Result<CaseTelling> previewCase(ledger::View &view, CaseId id, const ledger::SiteIdentity &site, Instant now)
{
    Result<Telling> preview = telling(view, exceptions::findCase(view, id), site, now);
    if (!preview)
        return fail(preview.error());
    if (preview->found().isTheirs) {
        preview->respond({}, {});
    } else {
        const CaseMessage::Way way = wayFor(*preview, CaseWay::AsAgreed);
        if (!preview->isTold(way))
            preview->report(preview->found().state == ledger::CaseState::Resolved);
    }
    preview->writeMail();
    return preview->telling();
}

Result<CaseTelling> sendCase(WriteTransaction &transaction, const access::Session &person, CaseId id,
    const ledger::SiteIdentity &site, CaseWay wanted)
{
    Result<Telling> sent
        = telling(transaction, exceptions::caseToWorkOn(transaction, person, id), site, transaction.now());
    if (!sent)
        return fail(sent.error());
    if (sent->found().isTheirs)
        return fail(exceptions::codes::caseTheirs, exceptions::caseNumber(id));
    const CaseMessage::Way way = wayFor(*sent, wanted);
    if (!sent->isTold(way)) {
        sent->report(false);
        const Result<QJsonObject> message = sent->keep(transaction, way, false);
        if (!message)
            return fail(message.error());
        transaction.appendAct(
            "exception.sent", { { QStringLiteral("case"), id.value }, { QStringLiteral("message"), *message } });
    }
    sent->writeMail();
    return sent->telling();
}

Result<CaseTelling> replyToCase(WriteTransaction &transaction, const access::Session &person, CaseId id,
    const exceptions::Answer &answer, const ledger::SiteIdentity &site, CaseWay wanted)
{
    Result<Telling> reply
        = telling(transaction, exceptions::caseToWorkOn(transaction, person, id), site, transaction.now());
    if (!reply)
        return fail(reply.error());
    if (!reply->found().isTheirs)
        return fail(exceptions::codes::caseOurs, exceptions::caseNumber(id));
    const Result<QJsonArray> answers = exceptions::answersFor(reply->found(), reply->lines(), answer);
    if (!answers)
        return fail(answers.error());
    const QString notes = answer.comments.trimmed();
    reply->respond(*answers, notes);
    const Result<QJsonObject> message = reply->keep(transaction, wayFor(*reply, wanted), false);
    if (!message)
        return fail(message.error());
    transaction.appendAct("exception.replied",
        { { QStringLiteral("case"), id.value }, { QStringLiteral("message"), *message },
            { QStringLiteral("answers"), *answers }, { QStringLiteral("words"), notes },
            { QStringLiteral("due"), QString() } });
    reply->writeMail();
    return reply->telling();
}

Result<void> queueCaseEnds(ledger::Site &site)
{
    const Result<std::vector<CaseId>> untold
        = site.ledger().read([&](ledger::View &view) -> Result<std::vector<CaseId>> {
              std::vector<CaseId> ids;
              ExceptionStore store(view.database());
              if (!exceptions::contactOf(view, site.identity()))
                  return ids;
              for (const CaseId id : store.untoldEnds()) {
                  const std::optional<PartnerProfile> profile = profileOf(view, *store.byId(id));
                  if (profile && profile->takesExceptions)
                      ids.push_back(id);
              }
              return ids;
          });
    if (!untold)
        return fail(untold.error());
    for (const CaseId id : *untold) {
        if (const Result<void> queued = queueEnd(site, id); !queued)
            return queued;
    }
    return {};
}

} // namespace packledger::sync
