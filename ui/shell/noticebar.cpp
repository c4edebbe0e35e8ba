#include "shell/noticebar.h"

#include "common/button.h"
#include "common/label.h"
#include "common/toneicon.h"

#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace packledger::shell {

using namespace common;

namespace {
using namespace std::chrono_literals;
constexpr auto read = 8s; // a sentence, by somebody who looks up from the bench
constexpr auto acted = 20s; // and where it offers something to press
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_shape(new ToneIcon(Tone::Neutral, 20))
    , m_text(makeParagraph({}, TextSize::Medium))
    , m_action(new Button(QString(), Button::Kind::Quiet))
{
    auto *close = new Button(QString(), Button::Kind::Quiet);
    close->setIconName(QStringLiteral("close"));
    close->setAccessibleName(tr("Put this notice away"));
    close->setToolTip(close->accessibleName());
    close->setObjectName(QStringLiteral("dismiss"));
    close->setFocusPolicy(Qt::TabFocus); // a click takes the keyboard from no field
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::inside, 4, space::small, 4);
    all->setSpacing(12);
    all->addWidget(m_shape);
    all->addWidget(m_text, 1);
    all->addWidget(m_action);
    all->addWidget(close);
    hide();
    m_fade.setSingleShot(true);
    connect(&m_fade, &QTimer::timeout, this, &NoticeBar::dismissed);
    connect(m_action, &QAbstractButton::clicked, this, [this] { Q_EMIT actionRequested(m_state.actionId); });
    connect(close, &QAbstractButton::clicked, this, &NoticeBar::dismissed);
}

void NoticeBar::setState(const NoticeState &state)
{
    m_state = state;
    m_shape->setTone(state.tone);
    m_text->setText(state.text);
    m_action->setText(state.actionText);
    m_action->setVisible(!state.actionText.isEmpty());
    setAccessibleName(state.text);
    setVisible(state.isShown());
    m_fade.stop();
    if (state.isShown() && state.tone == Tone::Accepted)
        m_fade.start(state.actionText.isEmpty() ? read : acted);
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.pale(m_state.tone));
    painter.fillRect(QRect(0, 0, width(), 1), t.ink(m_state.tone));
}

} // namespace packledger::shell
