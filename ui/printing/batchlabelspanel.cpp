#include "printing/batchlabelspanel.h"

#include "common/button.h"
#include "common/healthlist.h"
#include "common/scrolled.h"
#include "site/optionsform.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::printing {

using namespace common;

BatchLabelsPanel::BatchLabelsPanel(QWidget *parent)
    : Card(tr("Labels for a batch"), parent)
    , m_note(new HealthList)
    , m_options(new site::OptionsForm)
    , m_print(new Button(tr("Print these labels"), Button::Kind::Primary))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *note = new QVBoxLayout;
    note->setContentsMargins(space::inside, space::inside, space::inside, 0);
    note->addWidget(m_note);
    column->addLayout(note);
    column->addWidget(m_options);
    column->addStretch();
    auto *close = new Button(tr("Close"));
    close->setKeyText(QStringLiteral("Esc"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    foot->setSpacing(space::small);
    foot->addWidget(close);
    foot->addStretch();
    foot->addWidget(m_print);
    body()->addWidget(scrolled(inside), 1);
    body()->addLayout(foot);
    connect(m_options, &site::OptionsForm::optionEntered, this, &BatchLabelsPanel::optionEntered);
    connect(m_print, &QAbstractButton::clicked, this, &BatchLabelsPanel::printRequested);
    connect(close, &QAbstractButton::clicked, this, &BatchLabelsPanel::closed);
}

void BatchLabelsPanel::render(const BatchLabelsState &state)
{
    setNote(state.batchName);
    m_note->setLines({ state.note });
    m_options->setVisible(!state.options.empty());
    m_options->setOptions(state.options);
    m_print->setEnabled(state.canPrint);
}

} // namespace packledger::printing
