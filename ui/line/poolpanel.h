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

/// One pool: what became of its numbers, who drew when, and two questions: why the rest goes back, and how few numbers
/// may be left before it warns.
class PoolPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit PoolPanel(QWidget *parent = nullptr);

    void render(const PoolDetail &detail);
    enum class Question { None, Reason, Mark };
    void ask(Question question);
    [[nodiscard]] Question question() const { return m_question; }
    /// Takes what was typed, or says that it is needed.
    void answer();

Q_SIGNALS:
    void returnRequested(const QString &reason);
    void markRequested(const QString &left);
    void questionChanged();

private:
    common::HealthList *m_facts;
    QLabel *m_drawsTitle;
    common::HealthList *m_draws;
    QLabel *m_message;
    common::FormField *m_reason;
    common::FormField *m_mark;
    Question m_question = Question::None;
    PoolId m_shown;
    qint64 m_lowWater = 0;
};

} // namespace packledger::line
