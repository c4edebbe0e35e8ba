#pragma once

#include "common/rowstate.h"

#include <QWidget>

class QLabel;

namespace packledger::common {

class Button;

/// Long work in a row of its own: what it is, how far, and a way to stop it. Hidden while nothing runs.
class ProgressRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    void setState(const ProgressState &state);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_title;
    QLabel *m_detail;
    class ProgressBar *m_bar;
    Button *m_cancel;
};

/// The 6 px bar alone. Without a known amount a third of it is filled and moves with every update.
class ProgressBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressBar(QWidget *parent = nullptr);

    void setPermille(int permille);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_permille = 0;
    int m_step = 0;
    Tone m_tone = Tone::Progress;
};

} // namespace packledger::common
