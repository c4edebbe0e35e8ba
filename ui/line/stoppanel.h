#pragma once

#include "common/card.h"
#include "line/linestate.h"

class QLabel;

namespace packledger::common {
class Button;
class ChoiceRow;
class FormField;
} // namespace packledger::common

namespace packledger::line {

/// Why the line stands: one touch, and a note where it helps. The same form takes a deviation in words.
class StopPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit StopPanel(QWidget *parent = nullptr);

    void render(const BoardState &state);

Q_SIGNALS:
    void stopRequested(const QString &reason, const QString &note);
    void noteRequested(const QString &text, const QString &reference);

private:
    void give();

    bool m_isStop = true;
    common::ChoiceRow *m_reasons;
    common::FormField *m_note;
    common::FormField *m_reference;
    QLabel *m_message;
    common::Button *m_give;
};

} // namespace packledger::line
