#include "dock/itempresenter.h"

#include "scan/interpret.h"

#include "base/errortext.h"
#include "dock/itemsnapshot.h"

namespace packledger::dock {

namespace {
const QString receiptPrefix = QStringLiteral("receipt:");
}

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
    look(query, [bytes = query.trimmed().toUtf8(), now = m_clock.now()](ledger::View &view) -> Result<ItemState> {
        return findItems(view, bytes, now);
    });
}

void ItemPresenter::find(const scan::ScanReading &reading)
{
    // What the device did to the code is undone here, where its profile is known.
    const scan::Interpretation meaning = scan::interpret(reading, m_clock.today());
    const QByteArray query = meaning.isUsable() && meaning.elements ? meaning.elements->encoded()
                                                                    : reading.symbologyIdentifier + reading.bytes;
    look(QString::fromUtf8(reading.bytes),
        [query, now = m_clock.now()](ledger::View &view) -> Result<ItemState> { return findItems(view, query, now); });
}

void ItemPresenter::open(const QString &itemKey)
{
    if (itemKey.startsWith(receiptPrefix)) {
        Q_EMIT receiptFound(ReceiptId { itemKey.mid(receiptPrefix.size()).toLongLong() });
        return;
    }
    look(itemKey,
        [key = gs1::ItemKey::fromText(itemKey.toUtf8()), now = m_clock.now()](ledger::View &view) -> Result<ItemState> {
            const auto item = view.items().find(key);
            if (!item)
                return findItems(view, key.text(), now);
            return itemPage(view, *item, now);
        });
}

void ItemPresenter::look(const QString &query, std::function<Result<ItemState>(ledger::View &)> job)
{
    const quint64 asked = ++m_asked;
    m_ledger.run(
        this, [job = std::move(job)](ledger::Site &site) { return site.ledger().read(job); },
        [this, asked, query](const Result<ItemState> &found) {
            if (asked != m_asked)
                return;
            if (found) {
                m_state = *found;
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
