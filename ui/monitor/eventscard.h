#pragma once

#include "common/card.h"
#include "monitor/exchangelist.h"

class QLabel;

namespace packledger::monitor {

/// The events in a document, in its order; each leads to what it is about.
class EventsCard final : public common::Card
{
    Q_OBJECT

public:
    explicit EventsCard(QWidget *parent = nullptr);

    void render(const DocumentEvents &events);

Q_SIGNALS:
    void itemRequested(const QString &itemKey);

private:
    HistoryModel *m_model;
    common::RowList *m_list;
    QLabel *m_message;
    std::vector<DocumentEvent> m_events;
};

} // namespace packledger::monitor
