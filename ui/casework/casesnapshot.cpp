#include "casework/casesnapshot.h"

#include "base/spelling.h"
#include "common/plaintext.h"
#include "exceptions/casewords.h"
#include "sync/partners.h"
#include "workflow/receivingtext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace packledger::casework {

using common::HealthLine;
using common::Tone;
using ledger::CaseState;
using ledger::ExceptionCase;
using ledger::ExceptionLine;
using ledger::ExceptionStore;
using ledger::LineAnswer;
using ledger::LineEnd;
using ledger::View;

namespace {

constexpr size_t mostItems = 60;
constexpr qint64 mostPhoto = 8 << 20;

struct Cases
{
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

Tone toneOf(const ExceptionCase &found)
{
    switch (found.state) {
    case CaseState::Open:
        return Tone::Attention;
    case CaseState::Sent:
        return Tone::Progress;
    case CaseState::Answered:
        return found.answer == ledger::CaseAnswer::Rejected && !found.isTheirs ? Tone::Stop : Tone::NoData;
    case CaseState::Resolved:
        return Tone::Accepted;
    }
    return Tone::Neutral;
}

Tone toneOf(const ExceptionLine &line)
{
    if (line.ended != LineEnd::Open)
        return Tone::Accepted;
    return line.answer == LineAnswer::Rejected ? Tone::Stop
        : line.answer == LineAnswer::Accepted  ? Tone::NoData
                                               : Tone::Attention;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

CaseLine lineOf(View &view, const ExceptionCase &found, const QDate &today)
{
    CaseLine line;
    line.id = found.id;
    line.number = exceptions::caseNumber(found.id);
    line.partner = exceptions::partnerWords(view, found);
    line.what = exceptions::categoryWords(found.category);
    const auto count = int(ExceptionStore(view.database()).lineCount(found.id));
    line.references = joined({ found.isTheirs ? Cases::tr("from the partner") : QString(),
        Cases::tr("%n item(s)", nullptr, count),
        found.purchaseOrder.isEmpty() ? QString() : Cases::tr("order %1").arg(QString::fromUtf8(found.purchaseOrder)),
        found.receipt.isValid() ? receiptNumber(found.receipt) : QString() });
    line.tone = toneOf(found);
    line.state = exceptions::stateWords(found);
    line.due = exceptions::dueWords(found, today);
    line.dueTone = found.isOverdue(today)           ? Tone::Stop
        : found.due == today && !line.due.isEmpty() ? Tone::Attention
                                                    : Tone::Neutral;
    line.isTheirs = found.isTheirs;
    return line;
}

HealthLine itemOf(View &view, const ExceptionCase &found, const ExceptionLine &line)
{
    const QString product = workflow::productName(view.masterData(), line.gtin);
    const QString identity = exceptions::identityWords(line);
    const QString what = exceptions::words(line, found.isTheirs);
    HealthLine shown;
    shown.tone = toneOf(line);
    shown.text = product.isEmpty() ? (identity.isEmpty() ? what : identity) : product;
    const QString outcome = exceptions::outcomeWords(line);
    shown.detail = joined({ product.isEmpty() ? QString() : identity, identity.isEmpty() ? QString() : what,
        outcome.isEmpty() && line.resolution != ledger::Resolution::None
            ? Cases::tr("Asked for: %1.").arg(exceptions::words(line.resolution))
            : outcome });
    return shown;
}

QString wordsOf(View &view, const ExceptionCase &found, const QDate &today)
{
    const std::optional<exceptions::Category> category = exceptions::categoryFrom(found.category);
    QStringList parts { exceptions::partnerWords(view, found), exceptions::stateWords(found) };
    if (category)
        parts.append(Cases::tr("catalogue %1").arg(QString::fromLatin1(factsOf(*category).code)));
    if (!found.purchaseOrder.isEmpty())
        parts.append(Cases::tr("order %1").arg(QString::fromUtf8(found.purchaseOrder)));
    if (found.receipt.isValid())
        parts.append(Cases::tr("receipt %1").arg(receiptNumber(found.receipt)));
    if (found.dispatch.isValid())
        parts.append(Cases::tr("our shipment %1").arg(found.dispatch.value));
    if (found.inbox.isValid())
        parts.append(Cases::tr("arrival %1").arg(found.inbox.value));
    const QString due = exceptions::dueWords(found, today);
    if (!due.isEmpty())
        parts.append(Cases::tr("due %1 (%2)").arg(dateText(found.due), due));
    QString words = joined(parts);
    if (!found.note.isEmpty())
        words += QLatin1Char('\n') + found.note;
    if (!found.reason.isEmpty())
        words += QLatin1Char('\n') + Cases::tr("Resolved: %1").arg(found.reason);
    return words;
}

CaseDetail detailOf(View &view, const ExceptionCase &found, Instant now)
{
    ExceptionStore store(view.database());
    CaseDetail detail;
    detail.id = found.id;
    detail.number = exceptions::caseNumber(found.id);
    detail.heading = exceptions::categoryWords(found.category);
    detail.words = wordsOf(view, found, now.localDate());
    const std::vector<ExceptionLine> lines = store.lines(found.id);
    for (size_t at = 0; at < std::min(lines.size(), mostItems); ++at) {
        const HealthLine item = itemOf(view, found, lines[at]);
        detail.items.push_back(item);
        if (lines[at].ended == LineEnd::Open)
            detail.openItems.push_back(
                { lines[at].number, joined({ item.text, exceptions::identityWords(lines[at]) }) });
    }
    detail.moreItems = qint64(lines.size()) - qint64(detail.items.size());
    for (const exceptions::CaseStep &step : exceptions::timeline(view, found.id))
        detail.steps.push_back({ Tone::Neutral, step.words,
            joined({ common::momentText(step.at.ms, now.offsetMinutes), common::whoText(step.who) }) });
    std::reverse(detail.steps.begin(), detail.steps.end());
    QStringList papers;
    for (const ledger::CaseEvidence &evidence : store.evidence(found.id)) {
        papers.append(evidence.name);
        if (!detail.photo.isEmpty() || !evidence.contentType.startsWith("image/"))
            continue;
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        if (view.documents().restoreBytes(evidence.sha256, bytes) && bytes.size() <= mostPhoto)
            detail.photo = bytes.data();
    }
    detail.papers = papers.join(QStringLiteral(", "));
    detail.isTheirs = found.isTheirs;
    detail.canWork = found.state != CaseState::Resolved;
    detail.isTold = found.toldSeq > found.changedSeq;
    if (!found.partner.isEmpty()) {
        const Result<sync::PartnerProfile> profile = sync::partnerNamed(view, found.partner);
        detail.goesAsMessage = profile && profile->takesExceptions;
    }
    return detail;
}

} // namespace

CasesState readCases(View &view, bool showsAll, ledger::CaseId chosen, Instant now)
{
    CasesState state;
    const QDate today = now.localDate();
    ExceptionStore store(view.database());
    const ExceptionStore::Counts counts = store.counts(today);
    state.open = counts.open;
    state.overdue = counts.overdue;
    std::optional<ExceptionCase> shown;
    for (const ExceptionCase &found : store.all()) {
        const bool isChosen = found.id == chosen;
        if (!showsAll && !isChosen && found.state == CaseState::Resolved)
            continue;
        state.cases.push_back(lineOf(view, found, today));
        if (isChosen || !shown)
            shown = found;
    }
    if (shown)
        state.chosen = detailOf(view, *shown, now);
    return state;
}

} // namespace packledger::casework
