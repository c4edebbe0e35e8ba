#include "site/rulesscreen.h"

#include "common/card.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "site/devicelist.h"
#include "site/optionsform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

RulesScreen::RulesScreen(QWidget *parent)
    : Page(parent)
    , m_subjects(new DeviceList(tr("Choose what it is about"), {}, DeviceList::Rows::Open))
    , m_card(new Card)
    , m_words(makeParagraph({}, TextSize::Body, Ink::Muted))
    , m_locked(makeParagraph(tr("Only who manages the site may change this."), TextSize::Body))
    , m_rules(new OptionsForm)
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Back to the site.")), &QAction::triggered, this,
        &RulesScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &RulesScreen::helpRequested);
    m_reset = addKey(
        Qt::Key_F6, tr("As it came"), tr("Puts all rules of this subject back to what the program came with."));
    connect(m_reset, &QAction::triggered, this, &RulesScreen::resetRequested);

    auto *subjects = new Card(tr("Rules"));
    subjects->body()->addWidget(m_subjects);
    m_subjects->setMostRows(9);
    subjects->body()->addStretch();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, space::inside, 0, 0);
    column->setSpacing(space::small);
    for (QLabel *words : { m_words, m_locked }) {
        words->setContentsMargins(space::inside, 0, space::inside, 0);
        column->addWidget(words);
    }
    column->addWidget(m_rules);
    column->addStretch();
    m_card->body()->addWidget(scrolled(inside), 1);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::between, space::between, space::between, space::between);
    columns->setSpacing(space::between);
    columns->addWidget(subjects, 1);
    columns->addWidget(m_card, 1);
    m_card->setMaximumWidth(760);

    connect(m_subjects, &DeviceList::deviceChosen, this, &RulesScreen::subjectChosen);
    connect(m_rules, &OptionsForm::optionEntered, this, &RulesScreen::ruleEntered);
    render({});
}

void RulesScreen::render(const RulesState &state)
{
    setHead(tr("Rules"), tr("what holds at this site"));
    m_subjects->setDevices(state.subjects);
    m_card->setTitle(state.title);
    setTextOrHide(m_words, state.words);
    m_locked->setVisible(!state.mayChange);
    m_rules->setOptions(state.rules);
    m_rules->setEnabled(state.mayChange);
    m_reset->setEnabled(state.canReset);
}

} // namespace packledger::site
