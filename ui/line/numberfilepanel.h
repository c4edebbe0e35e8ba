#pragma once

#include "common/card.h"
#include "line/poolsstate.h"

namespace packledger::common {
class Button;
class ChoiceRow;
class FormField;
class HealthList;
class ProgressRow;
} // namespace packledger::common

namespace packledger::line {

/// A provider's file of numbers: chosen here, taken whole or not at all.
class NumberFilePanel final : public common::Card
{
    Q_OBJECT

public:
    explicit NumberFilePanel(QWidget *parent = nullptr);

    void render(const NumberFileState &state);

Q_SIGNALS:
    void importRequested(const QString &file, const QString &gtin, const QString &market);
    void cancelRequested();
    void closeRequested();

private:
    common::FormField *m_gtin;
    common::ChoiceRow *m_markets;
    common::ProgressRow *m_progress;
    common::HealthList *m_lines;
    QWidget *m_choosing;
    common::Button *m_another;
    QWidget *m_outcome;
};

} // namespace packledger::line
