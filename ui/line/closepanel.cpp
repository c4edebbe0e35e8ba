#include "line/closepanel.h"

#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "common/toneicon.h"
#include "line/signpanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

ClosePanel::ClosePanel(QWidget *parent)
    : Card(tr("Reconcile and close"), parent)
    , m_shape(new ToneIcon(Tone::Accepted, 28))
    , m_summary(makeParagraph({}, TextSize::Title))
    , m_lines(new HealthList)
    , m_differenceTitle(makeLabel(tr("Not accounted for"), TextSize::Body, QFont::Bold))
    , m_differences(makeParagraph({}, TextSize::Medium))
    , m_bin(new FormField(tr("Packs in the reject bin"), tr("Count them, where packs were rejected.")))
    , m_reason(new FormField(tr("Why it is closed all the same"), tr("Both sign for it, and the record carries it.")))
    , m_sign(new SignPanel)
{
    m_differences->setFont(codeFont(TextSize::Body));
    m_differences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_shape, 0, Qt::AlignTop);
    head->addWidget(m_summary, 1);
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addLayout(head);
    all->addWidget(m_lines);
    all->addWidget(m_bin);
    all->addWidget(m_reason);
    all->addWidget(m_sign);
    // Last: hundreds of numbers must not push what stands against the close, and the first field, out of sight.
    all->addWidget(m_differenceTitle);
    all->addWidget(m_differences);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    connect(m_sign, &SignPanel::signatureGiven, this, [this](const QString &login, const QString &pin) {
        Q_EMIT signatureGiven(login, pin, { m_reason->text(), m_bin->text() });
    });
    for (FormField *field : { m_bin, m_reason })
        connect(field->edit(), &QLineEdit::returnPressed, m_sign, [this] { m_sign->setFocus(); });
    m_bin->edit()->setInputMethodHints(Qt::ImhDigitsOnly);
}

void ClosePanel::begin()
{
    m_bin->edit()->setFocus();
}

void ClosePanel::render(const BoardState &state)
{
    if (state.id != m_batch) {
        m_batch = state.id;
        m_bin->edit()->clear();
        m_reason->edit()->clear();
    }
    m_shape->setTone(state.needsReason ? Tone::Stop : Tone::Accepted);
    m_summary->setText(state.closeSummary);
    m_lines->setLines(state.closeLines);
    QStringList differences(state.differences.begin(), state.differences.end());
    m_differences->setText(differences.join(QLatin1Char('\n')));
    m_differences->setVisible(state.needsReason);
    m_differenceTitle->setVisible(state.needsReason);
    m_reason->setVisible(state.needsReason || state.binDiffers);
    if (state.panel != BoardState::Panel::Close)
        return;
    // What the first has signed is not changed under the signature.
    m_bin->setEnabled(state.sign.signedBy.isEmpty());
    m_reason->setEnabled(state.sign.signedBy.isEmpty());
    m_sign->render(state.sign);
}

} // namespace packledger::line
