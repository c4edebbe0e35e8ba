#include "casework/casepanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/filelist.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/optionlist.h"
#include "common/scrolled.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::casework {

using namespace common;

namespace {
constexpr int filesHeight = 320;
constexpr int textHeight = 420;
} // namespace

CasePanel::CasePanel(QWidget *parent)
    : Card(QString(), parent)
    , m_words(makeParagraph({}, TextSize::Medium))
    , m_fieldPlace(new QVBoxLayout)
    , m_options(new OptionList)
    , m_ways(new ChoiceRow)
    , m_itemsTitle(makeLabel(tr("About these items"), TextSize::Small, QFont::DemiBold))
    , m_items(new OptionList(OptionList::Choose::Several))
    , m_files(new FileList)
    , m_text(new QPlainTextEdit)
    , m_message(makeParagraph({}, TextSize::Medium))
    , m_give(new Button(QString(), Button::Kind::Primary))
{
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(m_words);
    all->addWidget(m_options);
    all->addWidget(m_ways);
    all->addWidget(m_itemsTitle);
    all->addWidget(m_items);
    all->addWidget(m_files);
    all->addWidget(m_text);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    // What is typed and the button stay in view, however long the list above is.
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, 0, space::inside, space::inside);
    foot->setSpacing(12);
    foot->addLayout(m_fieldPlace);
    foot->addWidget(m_message);
    foot->addWidget(m_give);
    body()->addLayout(foot);
    m_files->setMinimumHeight(filesHeight);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(textHeight);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("The message"));
    connect(m_give, &QAbstractButton::clicked, this, [this] { give(); });
    connect(m_files, &FileList::fileOpened, this, [this](const QString &file) { give(file); });
}

void CasePanel::finish()
{
    if (!m_state.button.isEmpty())
        give();
}

void CasePanel::give(const QString &file)
{
    PanelInput input { m_options->chosen(), m_ways->chosen(), m_field ? m_field->text() : QString(), file };
    for (const QString &number : m_items->allChosen())
        input.items.push_back(number.toInt());
    Q_EMIT given(input);
}

void CasePanel::start()
{
    std::vector<Option> options;
    for (const PanelState::Option &option : m_state.options)
        options.push_back({ option.id, option.title, option.text });
    m_options->setOptions(options);
    m_options->setChosen(m_state.chosen);
    m_options->setVisible(!options.empty());
    m_ways->setChoices(m_state.ways);
    m_ways->setChosen(m_state.ways.empty() ? QString() : m_state.ways.front().first);
    m_ways->setVisible(!m_state.ways.empty());
    std::vector<Option> items;
    for (const CaseItem &item : m_state.items)
        items.push_back({ QString::number(item.number), item.words });
    m_items->setOptions(items);
    m_items->chooseAll();
    m_items->setVisible(!items.empty());
    m_itemsTitle->setVisible(!items.empty());
    if (!m_state.fileFilters.isEmpty())
        m_files->setNameFilters(m_state.fileFilters);
    m_files->setVisible(!m_state.fileFilters.isEmpty());
    makeField();
    m_text->setPlainText(m_state.text);
    m_text->setVisible(!m_state.text.isEmpty());
    if (m_field && (m_state.kind == PanelState::Kind::Open || m_state.options.empty()))
        m_field->edit()->setFocus();
    else if (!m_state.options.empty())
        m_options->focusChosen();
    else if (!m_state.text.isEmpty())
        m_text->setFocus();
    else
        m_files->setFocus();
}

void CasePanel::makeField()
{
    delete m_field;
    m_field = nullptr;
    if (m_state.field.isEmpty())
        return;
    m_field = new FormField(m_state.field, m_state.fieldHelp);
    m_fieldPlace->addWidget(m_field);
    connect(m_field->edit(), &QLineEdit::returnPressed, this, [this] { give(); });
}

void CasePanel::render(const PanelState &state)
{
    const bool isOpening = state.kind != m_state.kind;
    m_state = state;
    setTitle(state.title);
    setTextOrHide(m_words, state.words);
    m_give->setText(state.button);
    m_give->setVisible(!state.button.isEmpty());
    setTextOrHide(m_message, state.message);
    if (isOpening)
        start();
}

} // namespace packledger::casework
