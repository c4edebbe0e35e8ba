#pragma once

#include "common/card.h"
#include "printing/printingstate.h"

class QLabel;

namespace packledger::site {
class OptionsForm;
}

namespace packledger::printing {

/// What this station prints where, level by level.
class StationPanel final : public common::Card
{
    Q_OBJECT

public:
    explicit StationPanel(QWidget *parent = nullptr);

    void render(const StationState &state);

Q_SIGNALS:
    void optionEntered(const QString &key, const QString &value);
    void closed();

private:
    QLabel *m_words;
    site::OptionsForm *m_options;
};

} // namespace packledger::printing
