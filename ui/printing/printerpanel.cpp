#include "printing/printerpanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "labels/coderlanguage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::printing {

using namespace common;

PrinterPanel::PrinterPanel(QWidget *parent)
    : Card({}, parent)
    , m_name(new FormField(tr("Name"), tr("As people call it: “Line 1”.")))
    , m_url(new FormField(tr("Address"),
          tr("tcp://10.0.0.5:9100, serial:/dev/ttyUSB0?baud=9600, cups:QUEUE or file:/FOLDER. A coder's job behind it: "
             "?job=NAME")))
    , m_language(new ChoiceRow)
    , m_dpi(new ChoiceRow)
    , m_test(new HealthList)
{
    std::vector<std::pair<QString, QString>> languages { { QStringLiteral("zpl"), tr("ZPL") },
        { QStringLiteral("raster"), tr("Pictures only") } };
    for (const labels::CoderLanguage &coder : labels::coderLanguages())
        languages.emplace_back(
            QString::fromLatin1(coder.name), coder.title.isEmpty() ? tr("Coder, text lines") : coder.title);
    m_language->setChoices(languages);
    m_dpi->setChoices({ { QStringLiteral("203"), QStringLiteral("203 dpi") },
        { QStringLiteral("300"), QStringLiteral("300 dpi") }, { QStringLiteral("600"), QStringLiteral("600 dpi") } });
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(12);
    column->addWidget(m_name);
    column->addWidget(m_url);
    column->addWidget(makeLabel(tr("It understands"), TextSize::Small, QFont::DemiBold, Ink::Muted));
    column->addWidget(m_language);
    column->addWidget(m_dpi);
    column->addWidget(m_test);
    auto *ask = new Button(tr("Ask the printer"));
    auto *keep = new Button(tr("Keep"), Button::Kind::Primary);
    auto *close = new Button(tr("Close"), Button::Kind::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(ask);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    column->addStretch();
    body()->addWidget(scrolled(inside));
    const auto say = [this](auto signal) {
        return [this, signal] {
            Q_EMIT(this->*signal)(m_name->text(), m_url->text(), m_language->chosen(), m_dpi->chosen());
        };
    };
    connect(ask, &QAbstractButton::clicked, this, say(&PrinterPanel::tried));
    connect(keep, &QAbstractButton::clicked, this, say(&PrinterPanel::kept));
    connect(m_url->edit(), &QLineEdit::returnPressed, this, say(&PrinterPanel::tried));
    connect(close, &QAbstractButton::clicked, this, &PrinterPanel::closed);
    connect(m_language, &ChoiceRow::choiceMade, this, &PrinterPanel::showResolution);
}

void PrinterPanel::render(const PrinterForm &form)
{
    setVisible(form.isShown);
    setTitle(form.isNew ? tr("Another printer") : form.name);
    if (m_shown != form.number) {
        m_shown = form.number;
        m_name->edit()->setText(form.name);
        m_url->edit()->setText(form.url);
        m_language->setChosen(form.language);
        m_dpi->setChosen(form.dpi);
        showResolution();
        (form.isNew ? m_name : m_url)->edit()->setFocus();
    }
    m_name->edit()->setReadOnly(!form.isNew);
    m_name->setError(form.nameError);
    m_url->setError(form.urlError);
    m_test->setLines(form.test.text.isEmpty() ? std::vector<HealthLine> {} : std::vector { form.test });
    m_test->setVisible(!form.test.text.isEmpty());
}

void PrinterPanel::showResolution()
{
    m_dpi->setVisible(labels::coderLanguage(m_language->chosen().toLatin1()) == nullptr);
}

} // namespace packledger::printing
