#include "common/progressrow.h"

#include "common/button.h"
#include "common/label.h"
#include "common/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::common {

ProgressBar::ProgressBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(space::bar);
}

void ProgressBar::setPermille(int permille)
{
    m_permille = permille;
    ++m_step;
    update();
}

void ProgressBar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_permille >= 0) {
        paintBar(painter, rect(), m_permille, m_tone);
        return;
    }
    paintBar(painter, rect(), 0, m_tone);
    const qreal third = width() / 3.0;
    const qreal start = (m_step % 8) / 7.0 * (width() - third);
    paintBar(painter, QRectF(start, 0, third, height()), 1000, m_tone);
}

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextSize::Body, QFont::DemiBold))
    , m_detail(makeLabel({}, TextSize::Small, QFont::Normal, Ink::Muted))
    , m_bar(new ProgressBar)
    , m_cancel(new Button(tr("Cancel")))
{
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_title);
    left->addWidget(m_bar);
    left->addWidget(m_detail);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::inside, space::small, space::inside, 12);
    all->setSpacing(space::inside);
    all->addLayout(left, 1);
    all->addWidget(m_cancel);
    setVisible(false);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProgressRow::cancelRequested);
}

void ProgressRow::setState(const ProgressState &state)
{
    m_title->setText(state.title);
    m_detail->setText(state.detail);
    m_bar->setPermille(state.permille);
    m_cancel->setVisible(state.canCancel);
    setAccessibleName(state.title);
    setVisible(state.isRunning());
}

} // namespace packledger::common
