#pragma once

#include "common/tone.h"

#include <QWidget>

namespace packledger::common {

/// The shape of a tone as a widget of its own.
class ToneIcon final : public QWidget
{
    Q_OBJECT

public:
    ToneIcon(Tone tone, int size, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace packledger::common
