#pragma once

#include "shell/shellstate.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace packledger::common {
class Button;
class ToneIcon;
} // namespace packledger::common

namespace packledger::shell {

/// One sentence above the key bar: what went wrong and what to do, or what came in. Never covers the
/// screen, never stops a scan. What went well goes away by itself; all else stays until it is put away.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void setState(const NoticeState &state);

Q_SIGNALS:
    void actionRequested(const QString &id);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NoticeState m_state;
    common::ToneIcon *m_shape;
    QLabel *m_text;
    common::Button *m_action;
    QTimer m_fade;
};

} // namespace packledger::shell
