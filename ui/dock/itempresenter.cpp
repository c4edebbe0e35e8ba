#include "dock/itempresenter.h"

#include "scan/interpret.h"

#include "base/errortext.h"
#include "common/plaintext.h"
#include "dock/itemlists.h"
#include "dock/itempapers.h"
#include "dock/itemsnapshot.h"
#include "dock/itemstatewords.h"
#include "shipping/batchnews.h"
#include "workflow/clientscope.h"
#include "workflow/inspectionhistory.h"
#include "workflow/recalllist.h"
#include "workflow/undoing.h"

#include <QDir>

namespace packledger::dock {

namespace {
const QString receiptPrefix = QStringLiteral("receipt:");
const QString documentPrefix = QStringLiteral("document:");
const QString inspectionPrefix = QStringLiteral("inspection:");
const QString lotPrefix = QStringLiteral("lot:");

/// What may be taken back, in words.
void addUndo(ledger::View &view, const access::Session &person, ItemState &page)
{
    const auto act = workflow::lastActOf(view, person, gs1::ItemKey::fromText(page.itemKey.toUtf8()));
    if (!act)
        return;
    page.undoable = act->event.value;
    QStringList words { ItemPresenter::tr("Last: %1, %2, %3.")
                            .arg(eventTitle(act->kind), common::momentText(act->at.ms, act->at.offsetMinutes),
                                QString::fromUtf8(act->operatorName)) };
    if (act->packs > 1)
        words << ItemPresenter::tr(
            "It was done with %n items at once: all of them are taken back.", nullptr, int(act->packs));
    if (act->kind == ledger::EventKind::Commission)
        words << ItemPresenter::tr("The number is void then, and never used again: destroy the label.");
    words << ItemPresenter::tr("The act is declared never to have occurred. The record keeps both.");
    page.undoText = words.join(QLatin1Char('\n'));
}

/// Leaves out what names single items, and keeps what the page says of them together.
void leaveOutSerials(ItemState &page)
{
    if (page.stage == ItemState::Stage::Found) {
        page = {};
        page.withheld = 1;
    }
    page.withheld += qint64(std::erase_if(page.results, [](const FoundRow &row) {
        return !row.itemKey.startsWith(receiptPrefix) && !row.itemKey.startsWith(lotPrefix);
    }));
    page.stage = page.results.empty() ? ItemState::Stage::NotFound : ItemState::Stage::Results;
    const bool isLot = !page.lotKey.isEmpty();
    if (page.withheld > 0 && !isLot)
        page.message = ItemPresenter::tr("Your role sees totals of lots, and no single packs.");
}
} // namespace

ItemPresenter::ItemPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void ItemPresenter::clear()
{
    ++m_asked;
    m_state = {};
    Q_EMIT stateChanged(m_state);
}

void ItemPresenter::find(const QString &query)
{
    look(query,
        [bytes = query.trimmed().toUtf8(), person = m_session, now = m_clock.now()](
            ledger::View &view) -> Result<ItemState> { return findItems(view, person, bytes, now); });
}

void ItemPresenter::find(const scan::ScanReading &reading)
{
    // What the device did to the code is undone here, where its profile is known.
    const scan::Interpretation meaning = scan::interpret(reading, m_clock.today());
    const QByteArray query = meaning.isUsable() && meaning.elements ? meaning.elements->encoded()
                                                                    : reading.symbologyIdentifier + reading.bytes;
    look(QString::fromUtf8(reading.bytes),
        [query, person = m_session, now = m_clock.now()](
            ledger::View &view) -> Result<ItemState> { return findItems(view, person, query, now); });
}

void ItemPresenter::open(const QString &itemKey)
{
    if (itemKey.startsWith(receiptPrefix)) {
        Q_EMIT receiptFound(ReceiptId { itemKey.mid(receiptPrefix.size()).toLongLong() });
        return;
    }
    if (itemKey.startsWith(documentPrefix)) {
        Q_EMIT documentFound(DocumentId { itemKey.mid(documentPrefix.size()).toLongLong() });
        return;
    }
    if (itemKey.startsWith(inspectionPrefix)) {
        look(m_state.itemKey,
            [key = gs1::ItemKey::fromText(m_state.itemKey.toUtf8()), person = m_session, now = m_clock.now(),
                index = size_t(itemKey.mid(inspectionPrefix.size()).toULongLong())](
                ledger::View &view) -> Result<ItemState> {
                const auto item = view.items().find(key);
                return item && workflow::mayHandle(view, person, key) ? itemPage(view, *item, now, index)
                                                                      : findItems(view, person, key.text(), now);
            });
        return;
    }
    if (itemKey.startsWith(lotPrefix)) {
        const QString lot = itemKey.mid(lotPrefix.size());
        look(lot.section(QLatin1Char(':'), 1),
            [gtin = lot.section(QLatin1Char(':'), 0, 0).toLatin1(), number = lot.section(QLatin1Char(':'), 1).toUtf8(),
                person = m_session](
                ledger::View &view) -> Result<ItemState> { return lotItems(view, person, gtin, number); });
        return;
    }
    look(itemKey,
        [key = gs1::ItemKey::fromText(itemKey.toUtf8()), person = m_session, now = m_clock.now()](
            ledger::View &view) -> Result<ItemState> {
            const auto item = view.items().find(key);
            if (!item || !workflow::mayHandle(view, person, key))
                return findItems(view, person, key.text(), now);
            return itemPage(view, *item, now);
        });
}

void ItemPresenter::setSession(const access::Session &session)
{
    m_session = session;
    clear();
}

void ItemPresenter::listHeld()
{
    look({}, [person = m_session](ledger::View &view) -> Result<ItemState> { return heldItems(view, person); });
}

void ItemPresenter::startHold()
{
    if (!m_state.canHold)
        return;
    HoldForm form;
    form.number = ++m_holds;
    form.isRelease = m_state.isHeld;
    if (form.isRelease) {
        form.explanation
            = tr("All holds on it end. A receipt that put it aside counts it as received, unless something "
                 "else speaks against it. Say why it may go.");
    } else {
        form.explanation = tr("Nobody receives or uses it until it is released; of a container the same is true of all "
                              "that is in it.");
        form.reasons
            = { { QStringLiteral("quarantine"), tr("Put aside"), tr("Something is unclear and is looked into.") },
                  { QStringLiteral("damaged"), tr("Damaged"), tr("Torn, wet, crushed, or its code cannot be read.") },
                  { QStringLiteral("suspect"), tr("Suspect"), tr("It may be a copy, stolen, or tampered with.") },
                  { QStringLiteral("recall"), tr("Recalled"), tr("Its maker or an authority calls it back.") } };
    }
    m_state.hold = form;
    Q_EMIT stateChanged(m_state);
}

void ItemPresenter::startUndo()
{
    if (m_state.undoable == 0)
        return;
    HoldForm form;
    form.number = ++m_holds;
    form.isUndo = true;
    form.explanation = m_state.undoText;
    m_state.hold = form;
    Q_EMIT stateChanged(m_state);
}

void ItemPresenter::closeHold()
{
    m_state.hold.reset();
    Q_EMIT stateChanged(m_state);
}

void ItemPresenter::confirmHold(const QString &reason, const QString &words)
{
    if (!m_state.hold || m_state.hold->isBusy)
        return;
    HoldForm &form = *m_state.hold;
    if (form.isUndo)
        return takeBack();
    form.message = !form.isRelease && reason.isEmpty() ? tr("Choose a reason first.") : QString();
    form.wordsError = form.isRelease && words.isEmpty() ? tr("Say in a few words why it may go.") : QString();
    form.isBusy = form.message.isEmpty() && form.wordsError.isEmpty();
    Q_EMIT stateChanged(m_state);
    if (!form.isBusy)
        return;
    m_ledger.run(
        this,
        [key = gs1::ItemKey::fromText(m_state.itemKey.toUtf8()), session = m_session, isRelease = form.isRelease,
            reason = reason.toUtf8(), words](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return isRelease ? workflow::releaseHolds(transaction, session, key, words)
                                 : workflow::placeHold(transaction, session, key, reason, words);
            });
        },
        [this](const Result<workflow::HoldOutcome> &outcome) { showHold(outcome); });
}

void ItemPresenter::takeBack()
{
    m_state.hold->isBusy = true;
    Q_EMIT stateChanged(m_state);
    m_ledger.run(
        this,
        [event = EventId { m_state.undoable }, session = m_session](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return shipping::andTell(transaction, [&] { return workflow::undoEvent(transaction, session, event); });
            });
        },
        [this, key = m_state.itemKey](const Result<std::vector<EventId>> &undone) {
            if (undone) {
                m_state.hold.reset();
                Q_EMIT holdChanged(tr("Taken back. It is as it was before; the record keeps both."));
                open(key);
            } else if (m_state.hold) {
                m_state.hold->isBusy = false;
                m_state.hold->message = errorSentence(undone.error());
                Q_EMIT stateChanged(m_state);
            }
        });
}

void ItemPresenter::showHold(const Result<workflow::HoldOutcome> &outcome)
{
    if (!outcome) {
        if (m_state.hold) {
            m_state.hold->isBusy = false;
            m_state.hold->message = errorSentence(outcome.error());
            Q_EMIT stateChanged(m_state);
        }
        return;
    }
    m_state.hold.reset();
    Q_EMIT holdChanged(outcome->verdict == workflow::HoldVerdict::Held
            ? tr("It is on hold. Put it aside until it is released.")
            : workflow::sentence(*outcome));
    open(QString::fromUtf8(outcome->key.text()));
}

std::vector<common::PaperOffer> ItemPresenter::offers() const
{
    if (m_state.stage == ItemState::Stage::Results)
        return { { QStringLiteral("list"), tr("List"), tr("All that the list shows, in its order.") } };
    return { { QStringLiteral("history"), tr("History"), tr("What it is, and all that happened to it.") } };
}

void ItemPresenter::makePaper(const QString &)
{
    // All of it is on the screen already.
    Q_EMIT paperReady(m_state.stage == ItemState::Stage::Results ? listPaper(m_state) : itemPaper(m_state));
}

void ItemPresenter::saveInspections(const QString &folder)
{
    if (m_state.inspections.empty())
        return;
    const QString file = QStringLiteral("%1/inspections-%2.csv").arg(folder, fileName(m_state.code));
    m_ledger.run(
        this,
        [folder, file, key = gs1::ItemKey::fromText(m_state.itemKey.toUtf8()), person = m_session](ledger::Site &site) {
            QDir().mkpath(folder);
            return site.ledger().read([&](ledger::View &view) -> Result<qint64> {
                if (const Result<void> mine = workflow::checkClient(view, person, key); !mine)
                    return fail(mine.error());
                return workflow::exportInspections(view, key, workflow::ExportFormat::Csv, file);
            });
        },
        [this, file](const Result<qint64> &rows) {
            if (rows)
                Q_EMIT inspectionsSaved(file);
            else
                Q_EMIT failed(rows.error());
        },
        common::LedgerService::Lane::Look);
}

void ItemPresenter::saveList(const QString &folder)
{
    if (m_state.lotKey.isEmpty())
        return;
    if (m_session.seesTotalsAlone()) {
        Q_EMIT serialsAsked(tr("List of a lot"));
        return;
    }
    const QString file = QStringLiteral("%1/lot-%2.csv").arg(folder, lotName(m_state.lotKey));
    const QString lot = m_state.lotKey.mid(lotPrefix.size());
    m_ledger.run(
        this,
        [folder, file, gtin = lot.section(QLatin1Char(':'), 0, 0).toLatin1(),
            number = lot.section(QLatin1Char(':'), 1).toUtf8(), person = m_session](ledger::Site &site) {
            QDir().mkpath(folder);
            return site.ledger().read([&](ledger::View &view) -> Result<qint64> {
                if (const Result<void> mine = workflow::checkClient(view, person, QString()); !mine)
                    return fail(mine.error());
                return workflow::exportRecallList(view, { gtin, number }, workflow::ExportFormat::Csv, file);
            });
        },
        [this, file](const Result<qint64> &rows) {
            if (rows)
                Q_EMIT listSaved(file, *rows);
            else
                Q_EMIT failed(rows.error());
        },
        common::LedgerService::Lane::Look);
}

void ItemPresenter::look(const QString &query, std::function<Result<ItemState>(ledger::View &)> job)
{
    const quint64 asked = ++m_asked;
    m_ledger.run(
        this,
        [job = std::move(job), person = m_session](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) {
                Result<ItemState> found = job(view);
                if (found && found->stage == ItemState::Stage::Found)
                    addUndo(view, person, *found);
                return found;
            });
        },
        [this, asked, query](Result<ItemState> found) {
            if (asked != m_asked)
                return;
            if (found && m_session.seesTotalsAlone()) {
                leaveOutSerials(*found);
                // A lot's totals are what such a person came for.
                if (found->withheld > 0 && found->lotKey.isEmpty())
                    Q_EMIT serialsAsked(tr("Items"));
            }
            if (found) {
                m_state = *found;
                m_state.canHold = m_state.stage == ItemState::Stage::Found && !m_state.isNumber
                    && m_session.may(m_state.isHeld ? access::Permission::ReleaseHolds : access::Permission::HoldItems);
            } else {
                m_state = {};
                m_state.stage = ItemState::Stage::NotFound;
                m_state.query = query;
                m_state.message = errorSentence(found.error());
            }
            Q_EMIT stateChanged(m_state);
        },
        common::LedgerService::Lane::Look);
}

} // namespace packledger::dock
