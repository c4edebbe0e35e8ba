#include "dock/policypanel.h"

#include "common/label.h"
#include "common/optionlist.h"
#include "common/scrolled.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

PolicyPanel::PolicyPanel(QWidget *parent)
    : Card(tr("How much must be scanned?"), parent)
    , m_options(new OptionList)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::inside);
    column->addWidget(m_options);
    column->addWidget(makeParagraph(
        tr("It counts from now on, for everybody at this receipt. The record keeps who chose it and when."),
        TextSize::Body, Ink::Muted));
    column->addStretch();
    body()->addWidget(scrolled(inside));
    connect(m_options, &OptionList::optionChosen, this, &PolicyPanel::policyChosen);
}

void PolicyPanel::render(const PolicyState &state)
{
    std::vector<Option> options;
    for (const PolicyState::Choice &choice : state.choices)
        options.push_back({ choice.id, choice.title, choice.text });
    m_options->setOptions(options);
    m_options->setChosen(state.current);
}

void PolicyPanel::focusChosen()
{
    m_options->focusChosen();
}

} // namespace packledger::dock
