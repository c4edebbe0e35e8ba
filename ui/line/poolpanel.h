#pragma once

#include "common/card.h"
#include "line/poolsstate.h"

class QLabel;

namespace packledger::common {
class Button;
class FormField;
class HealthList;
class ToneIcon;
} // namespace packledger::common

namespace packledger::line {

/// One pool: what became of its numbers, who drew when, and the way to give the rest back.
class PoolPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit PoolPanel(QWidget *parent = nullptr);

    void render(const PoolDetail &detail);
    /// Shows the question for the reason.
    void askReason();
    void dropQuestion();
    [[nodiscard]] bool isAsking() const;
    /// Closes the pool for the reason given; asks for it where there is none.
    void giveBack();

Q_SIGNALS:
    void returnRequested(const QString &reason);
    void questionChanged();

private:
    common::HealthList *m_facts;
    QLabel *m_drawsTitle;
    common::HealthList *m_draws;
    QLabel *m_message;
    QWidget *m_return;
    common::FormField *m_reason;
    PoolId m_shown;
};

} // namespace packledger::line
