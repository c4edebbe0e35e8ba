#pragma once

#include "common/card.h"
#include "printing/printingstate.h"

namespace packledger::common {
class Button;
class HealthList;
} // namespace packledger::common

namespace packledger::site {
class OptionsForm;
}

namespace packledger::printing {

/// Labels printed ahead for a batch.
class BatchLabelsPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit BatchLabelsPanel(QWidget *parent = nullptr);

    void render(const BatchLabelsState &state);

Q_SIGNALS:
    void optionEntered(const QString &key, const QString &value);
    void printRequested();
    void closed();

private:
    common::HealthList *m_note;
    site::OptionsForm *m_options;
    common::Button *m_print;
};

} // namespace packledger::printing
