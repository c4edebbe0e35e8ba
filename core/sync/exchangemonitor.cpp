#include "sync/exchangemonitor.h"

#include "ledger/actbody.h"
#include "sync/exchangehealth.h"
#include "sync/inbox.h"
#include "sync/partners.h"
#include "workflow/partnername.h"
#include "workflow/search.h"
#include "workflow/sourcedocuments.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <set>

namespace packledger::sync {

using ledger::ExchangeLists;
using ledger::InboxId;
using ledger::InboxRow;
using ledger::InboxState;
using ledger::OutboxId;
using ledger::OutboxRow;
using ledger::OutboxState;
using Show = MonitorQuestion::Show;

namespace {

constexpr qint64 lateArrivalMs = 30 * 60'000LL;
constexpr int mostFound = 500;
constexpr int mostItems = 20;

using Partners = std::map<QByteArray, PartnerProfile>;

Partners partnersOf(ledger::View &view)
{
    Partners partners;
    for (PartnerProfile &partner : allPartners(view)) {
        const QByteArray name = partner.name;
        partners.emplace(name, std::move(partner));
    }
    return partners;
}

std::optional<PartnerProfile> partnerOf(const Partners &partners, const QByteArray &name)
{
    const auto found = partners.find(name);
    return found == partners.end() ? std::nullopt : std::optional(found->second);
}

QString titleOf(const std::optional<PartnerProfile> &partner, const QByteArray &name)
{
    return partner && !partner->title.isEmpty() ? partner->title : workflow::partnerName(name);
}

/// The moments before which isLate() finds a partner's documents late.
ExchangeLists::Overdue overdueOf(const PartnerProfile &partner, qint64 nowMs)
{
    const qint64 before = nowMs - qint64(partner.acknowledgeMinutes) * 60'000;
    const bool isOurs = !partner.isLive || !hasWayOut(partner);
    return { partner.name, before, isOurs ? 0 : before };
}

OutgoingLine lineOf(ledger::View &view, const Partners &partners, OutboxRow row, qint64 nowMs)
{
    OutgoingLine line;
    const std::optional<PartnerProfile> partner = partnerOf(partners, row.partner);
    line.isLate = isLate(row, partner, nowMs);
    line.partnerTitle = titleOf(partner, row.partner);
    if (row.state < OutboxState::Held && partner) {
        ledger::SendingStore &sending = view.exchange().sending;
        const ledger::RouteState route = sending.route(row.partner, ledger::Direction::Out);
        if (!hasWayOut(*partner))
            line.waitsFor = OutgoingLine::WaitsFor::Way;
        else if (!partner->isLive && !row.isTest)
            line.waitsFor = OutgoingLine::WaitsFor::Live;
        else if (partner->isOrdered ? sending.head(row.partner, !partner->isLive) != row.id : sending.follows(row.id))
            line.waitsFor = OutgoingLine::WaitsFor::Order;
        // Of a clock that was put back nobody waits the difference.
        for (const auto &[lastMs, waitMs] : { std::pair(row.lastMs, row.waitMs), { route.lastMs, route.waitMs } }) {
            if (waitMs > 0 && lastMs <= nowMs && lastMs + waitMs > nowMs)
                line.nextMs = std::max(line.nextMs, lastMs + waitMs);
        }
    }
    ledger::DispatchStore dispatches(view.database());
    if (const auto told = dispatches.toldBy(row.id.value)) {
        line.dispatch = dispatches.byId(told->first);
        line.role = told->second;
    }
    line.row = std::move(row);
    return line;
}

bool isLateArrival(const InboxRow &row, qint64 nowMs)
{
    return row.state == InboxState::Kept && nowMs - row.keptMs > lateArrivalMs;
}

IncomingLine lineOf(ledger::View &view, const Partners &partners, InboxRow row, qint64 nowMs)
{
    IncomingLine line;
    line.isLate = isLateArrival(row, nowMs);
    line.partnerTitle = titleOf(partnerOf(partners, row.partner), row.partner);
    if (row.document.isValid()) {
        if (const std::optional<ledger::StoredDocument> document = view.documents().byId(row.document)) {
            line.format = document->format;
            line.events = document->eventCount;
        }
        const std::vector<ShipmentId> shipments = view.shipments().ofDocument(row.document);
        if (!shipments.empty()) {
            line.shipment = shipments.front();
            if (const std::optional<ledger::Shipment> shipment = view.shipments().byId(line.shipment))
                line.despatchAdvice = shipment->despatchAdvice;
        }
    }
    line.row = std::move(row);
    return line;
}

/// What a text that somebody typed may mean.
struct Found
{
    std::set<qint64> outgoing;
    std::set<qint64> incoming;
};

/// The number at the end of "12", "S-0012", "#12"; 0: it is no number.
qint64 numberIn(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && begin < 2 && !text[begin].isDigit())
        ++begin;
    bool isNumber = false;
    const qint64 number = text.mid(begin).toLongLong(&isNumber);
    return isNumber ? number : 0;
}

class Finder
{
public:
    Finder(ledger::View &view, bool findsSerials, const QDate &today)
        : m_view(view)
        , m_dispatches(view.database())
        , m_lists(view.database())
        , m_findsSerials(findsSerials)
        , m_today(today)
    {
    }

    Found find(const QString &text)
    {
        if (const qint64 number = numberIn(text); number > 0 && number < std::numeric_limits<int>::max()) {
            const bool isNamed = !text.front().isDigit();
            const QChar kind = text.front().toUpper();
            if (!isNamed || kind == u'#' || kind == u'D')
                m_found.outgoing.insert(number);
            if (!isNamed || kind == u'#' || kind == u'A')
                m_found.incoming.insert(number);
            if (!isNamed || kind == u'#' || kind == u'S')
                add(ledger::DispatchId { number });
        }
        const QByteArray part = text.toUtf8();
        for (const ledger::Dispatch &dispatch : m_dispatches.all()) {
            const QByteArrayList numbers { dispatch.purchaseOrder, dispatch.delivery, dispatch.invoice };
            const bool isIt = std::any_of(numbers.begin(), numbers.end(), [&](const QByteArray &each) {
                return each == part
                    || (part.size() >= workflow::shortestPart && each.toLower().contains(part.toLower()));
            });
            if (isIt)
                add(dispatch.id);
        }
        const workflow::SearchResult result = workflow::search(m_view, part, m_today, mostItems);
        if (m_findsSerials) {
            for (const workflow::ItemSummary &item : result.items)
                add(item.item);
        }
        for (const ledger::Shipment &shipment : result.shipments) {
            for (const DocumentId document : workflow::documentsOf(m_view, shipment.id))
                add(document);
        }
        return std::move(m_found);
    }

private:
    void add(ledger::DispatchId dispatch)
    {
        for (const ledger::DispatchDocument &document : m_dispatches.documents(dispatch))
            m_found.outgoing.insert(document.outbox);
    }
    void add(DocumentId document)
    {
        for (const InboxId id : m_lists.ofDocument(document))
            m_found.incoming.insert(id.value);
    }
    void add(ItemId item)
    {
        for (const DocumentId document : workflow::documentsOf(m_view, item))
            add(document);
        // What went with its container is told by the container's event.
        std::vector<ItemId> chain { item };
        if (const std::optional<ledger::ItemRow> row = m_view.items().byId(item)) {
            const std::vector<ItemId> around = m_view.items().effective(*row).ancestors;
            chain.insert(chain.end(), around.begin(), around.end());
        }
        for (const ItemId each : chain) {
            for (const OutboxId id : m_lists.naming(each))
                m_found.outgoing.insert(id.value);
            if (const ledger::DispatchId dispatch = m_dispatches.leftWith(each); dispatch.isValid())
                add(dispatch);
        }
    }

    ledger::View &m_view;
    ledger::DispatchStore m_dispatches;
    ExchangeLists m_lists;
    bool m_findsSerials;
    QDate m_today;
    Found m_found;
};

ExchangeLists::Wanted wantedOf(const MonitorQuestion &question)
{
    using Which = ExchangeLists::Which;
    return { question.partner,
        question.show == Show::Open || question.show == Show::Late ? Which::Open
            : question.show == Show::Failed                        ? Which::Failed
                                                                   : Which::All,
        question.search.trimmed() };
}

bool isWanted(const MonitorQuestion &question, const OutgoingLine &line)
{
    if (!question.partner.isEmpty() && line.row.partner != question.partner)
        return false;
    const OutboxState state = line.row.state;
    switch (question.show) {
    case Show::Open:
        return isOpen(state);
    case Show::Late:
        return line.isLate;
    case Show::Failed:
        return state == OutboxState::Refused || (state < OutboxState::Held && !line.row.lastCode.isEmpty());
    case Show::All:
        break;
    }
    return true;
}

bool isWanted(const MonitorQuestion &question, const IncomingLine &line)
{
    if (!question.partner.isEmpty() && line.row.partner != question.partner)
        return false;
    const InboxState state = line.row.state;
    const bool isTroubled = state == InboxState::Refused || state == InboxState::Quarantined;
    switch (question.show) {
    case Show::Open:
        return isTroubled || state == InboxState::Kept;
    case Show::Late:
        return line.isLate;
    case Show::Failed:
        return isTroubled;
    case Show::All:
        break;
    }
    return true;
}

template <typename Line, typename Row, typename MakeLine, typename FindRow>
MonitorPage<Line> pageOf(const MonitorQuestion &question, const std::vector<Row> &named, const std::set<qint64> &found,
    const MakeLine &make, const FindRow &findRow)
{
    std::map<qint64, Line, std::greater<>> lines;
    const auto take = [&](const Row &row) {
        Line line = make(row);
        if (isWanted(question, line))
            lines.emplace(row.id.value, std::move(line));
    };
    for (const Row &row : named)
        take(row);
    int left = mostFound;
    for (auto id = found.rbegin(); id != found.rend() && left-- > 0; ++id) {
        if (lines.count(*id) > 0)
            continue;
        if (const std::optional<Row> row = findRow(*id))
            take(*row);
    }
    MonitorPage<Line> page;
    for (auto &[id, line] : lines) {
        if (page.lines.size() == size_t(question.most)) {
            page.hasMore = true;
            break;
        }
        page.lines.push_back(std::move(line));
    }
    return page;
}

} // namespace

std::optional<MonitorQuestion::Show> monitorShowFrom(QByteArrayView name)
{
    static constexpr const char *names[] = { "all", "open", "late", "failed" };
    for (int i = 0; i < int(std::size(names)); ++i) {
        if (name == QByteArrayView(names[i]))
            return Show(i);
    }
    return std::nullopt;
}

MonitorPage<OutgoingLine> outgoingPage(
    ledger::View &view, const MonitorQuestion &question, const QDate &today, qint64 nowMs)
{
    ExchangeLists lists(view.database());
    const Partners partners = partnersOf(view);
    const QString search = question.search.trimmed();
    std::vector<OutboxRow> rows;
    if (question.show == Show::Late && search.isEmpty()) {
        for (const auto &[name, partner] : partners) {
            if (!question.partner.isEmpty() && question.partner != name)
                continue;
            const std::vector<OutboxRow> late = lists.overdue(overdueOf(partner, nowMs), {}, question.most + 1);
            rows.insert(rows.end(), late.begin(), late.end());
        }
    } else {
        rows = lists.outgoing(wantedOf(question), {}, question.most + 1);
    }
    const Found found = search.isEmpty() ? Found() : Finder(view, question.findsSerials, today).find(search);
    return pageOf<OutgoingLine>(
        question, rows, found.outgoing, [&](const OutboxRow &row) { return lineOf(view, partners, row, nowMs); },
        [&](qint64 id) { return view.exchange().outbox.find(OutboxId { id }); });
}

MonitorPage<IncomingLine> incomingPage(
    ledger::View &view, const MonitorQuestion &question, const QDate &today, qint64 nowMs)
{
    const QString search = question.search.trimmed();
    const std::vector<InboxRow> rows
        = ExchangeLists(view.database()).incoming(wantedOf(question), {}, question.most + 1);
    const Found found = search.isEmpty() ? Found() : Finder(view, question.findsSerials, today).find(search);
    const Partners partners = partnersOf(view);
    return pageOf<IncomingLine>(
        question, rows, found.incoming, [&](const InboxRow &row) { return lineOf(view, partners, row, nowMs); },
        [&](qint64 id) { return view.exchange().inbox.find(InboxId { id }); });
}

std::optional<OutgoingLine> outgoingLine(ledger::View &view, OutboxId id, qint64 nowMs)
{
    const std::optional<OutboxRow> row = view.exchange().outbox.find(id);
    return row ? std::optional(lineOf(view, partnersOf(view), *row, nowMs)) : std::nullopt;
}

std::optional<IncomingLine> incomingLine(ledger::View &view, InboxId id, qint64 nowMs)
{
    const std::optional<InboxRow> row = view.exchange().inbox.find(id);
    return row ? std::optional(lineOf(view, partnersOf(view), *row, nowMs)) : std::nullopt;
}

MonitorCounts monitorCounts(ledger::View &view, qint64 nowMs)
{
    MonitorCounts counts;
    for (const ledger::OpenCount &open : view.exchange().outbox.openCounts()) {
        if (open.state == OutboxState::Held) {
            counts.held += open.documents;
        } else if (open.state == OutboxState::Refused) {
            counts.refused += open.documents;
        } else {
            counts.waiting += open.documents;
            counts.oldestMs = counts.oldestMs == 0 ? open.oldestMs : std::min(counts.oldestMs, open.oldestMs);
        }
    }
    ExchangeLists lists(view.database());
    for (const PartnerProfile &partner : allPartners(view)) {
        if (counts.waiting > 0)
            counts.late += lists.overdueCount(overdueOf(partner, nowMs));
        const ledger::RouteState route = view.exchange().sending.route(partner.name);
        if (!partner.route.kind.isEmpty() && route.failures > 0)
            counts.broken.push_back({ titleOf(partner, partner.name), route.sinceMs, route.lastMs + route.waitMs,
                route.code, route.words });
    }
    counts.inbox = lists.inboxCounts();
    return counts;
}

namespace {

MonitorEntry entryOf(const ledger::EntryHead &head, const QJsonObject &body, const char *words)
{
    MonitorEntry entry;
    entry.atMs = head.at.ms;
    entry.act = head.act;
    entry.actor = head.actor;
    entry.code = ledger::textOf(body, "code");
    entry.words = body.value(QLatin1StringView(words)).toString();
    entry.state = ledger::textOf(body, "state");
    return entry;
}

} // namespace

std::vector<MonitorEntry> historyOf(ledger::View &view, OutboxId id)
{
    std::vector<MonitorEntry> history;
    std::vector<QJsonObject> bodies;
    const std::vector<ledger::EntryHead> acts = ExchangeLists(view.database()).acts(id, bodies);
    for (size_t i = 0; i < acts.size(); ++i)
        history.push_back(entryOf(acts[i], bodies[i], "words"));
    for (const ledger::OutboxAttempt &attempt : view.exchange().sending.attempts(id)) {
        MonitorEntry entry;
        entry.atMs = attempt.atMs;
        entry.attempt = attempt.attempt;
        entry.outcome = attempt.outcome;
        entry.code = attempt.code;
        entry.words = attempt.words;
        entry.tookMs = attempt.tookMs;
        history.push_back(entry);
    }
    // An attempt is what its act follows from.
    std::stable_sort(history.begin(), history.end(), [](const MonitorEntry &one, const MonitorEntry &other) {
        return std::tuple(one.atMs, one.attempt == 0 && one.act != "outbox.queued")
            < std::tuple(other.atMs, other.attempt == 0 && other.act != "outbox.queued");
    });
    return history;
}

std::vector<MonitorEntry> historyOf(ledger::View &view, InboxId id)
{
    std::vector<MonitorEntry> history;
    std::vector<QJsonObject> bodies;
    const std::vector<ledger::EntryHead> acts = ExchangeLists(view.database()).acts(id, bodies);
    for (size_t i = 0; i < acts.size(); ++i)
        history.push_back(entryOf(acts[i], bodies[i], "detail"));
    return history;
}

} // namespace packledger::sync
