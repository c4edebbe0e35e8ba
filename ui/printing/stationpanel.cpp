#include "printing/stationpanel.h"

#include "common/button.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "site/optionsform.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::printing {

using namespace common;

StationPanel::StationPanel(QWidget *parent)
    : Card(tr("This station"), parent)
    , m_words(makeParagraph({}, TextSize::Medium, Ink::Muted))
    , m_options(new site::OptionsForm)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(space::inside, space::inside, space::inside, 0);
    words->addWidget(m_words);
    column->addLayout(words);
    column->addWidget(m_options);
    column->addStretch();
    auto *close = new Button(tr("Close"));
    close->setKeyText(QStringLiteral("Esc"));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    foot->addWidget(close);
    body()->addWidget(scrolled(inside), 1);
    body()->addLayout(foot);
    connect(m_options, &site::OptionsForm::optionEntered, this, &StationPanel::optionEntered);
    connect(close, &QAbstractButton::clicked, this, &StationPanel::closed);
}

void StationPanel::render(const StationState &state)
{
    setNote(state.station);
    m_words->setText(state.hasPrinters ? tr("Which printer makes the labels of each level here, and when.")
                                       : tr("Take a label printer in first, with Ctrl+N."));
    m_options->setVisible(state.hasPrinters);
    m_options->setOptions(state.options);
}

} // namespace packledger::printing
