#include "monitor/eventscard.h"

#include "common/label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace packledger::monitor {

using namespace common;

EventsCard::EventsCard(QWidget *parent)
    : Card(tr("Events"), parent)
    , m_model(new HistoryModel(historyText, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_message(makeParagraph({}, TextSize::Body, Ink::Muted))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setAccessibleName(tr("Events in the document"));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, 12, space::inside, 12);
    foot->addWidget(m_message);
    body()->addWidget(m_list, 1);
    body()->addLayout(foot);
    setFocusProxy(m_list);
    connect(m_list, &RowList::rowOpened, this, [this](int row) {
        const QString &key = m_events[static_cast<std::size_t>(row)].itemKey;
        if (!key.isEmpty())
            Q_EMIT itemRequested(key);
    });
}

void EventsCard::render(const DocumentEvents &events)
{
    setNote(events.rows.empty() ? QString() : QLocale().toString(qint64(events.rows.size())));
    setTextOrHide(m_message,
        events.isReading                ? tr("The document is read.")
            : !events.message.isEmpty() ? events.message
            : events.rows.empty()       ? QString()
                                        : tr("Enter shows all that is known of what an event is about."));
    if (events.rows == m_events)
        return;
    m_events = events.rows;
    std::vector<HistoryRow> rows;
    for (const DocumentEvent &event : m_events)
        rows.push_back(event.words);
    m_model->setRows(rows);
}

} // namespace packledger::monitor
