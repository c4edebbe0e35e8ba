#include "packing/startcard.h"

#include "common/healthlist.h"
#include "common/label.h"
#include "common/optionlist.h"
#include "common/tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::packing {

using namespace common;

StartCard::StartCard(QWidget *parent)
    : Card(tr("Which container?"), parent)
    , m_label(new HealthList)
    , m_options(new OptionList)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::small);
    column->addWidget(makeParagraph(
        tr("Scan the label of a bundle, case or pallet to fill it, or take a new one."), TextSize::Medium, Ink::Muted));
    column->addWidget(m_label);
    column->addWidget(m_options);
    m_label->hide();
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(area, 1);
    connect(m_options, &OptionList::optionChosen, this, [this](const QString &id) {
        m_options->setChosen({});
        Q_EMIT startChosen(id);
    });
}

void StartCard::setStarts(const std::vector<StartRow> &starts)
{
    std::vector<Option> options;
    for (const StartRow &start : starts)
        options.push_back({ start.id, start.title, start.detail });
    m_options->setOptions(options);
}

void StartCard::setLabel(const HealthLine &label)
{
    m_label->setLines(label.text.isEmpty() ? std::vector<HealthLine> {} : std::vector { label });
    m_label->setVisible(!label.text.isEmpty());
}

void StartCard::focusFirst()
{
    m_options->focusChosen();
}

} // namespace packledger::packing
