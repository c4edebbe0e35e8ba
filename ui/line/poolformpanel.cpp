#include "line/poolformpanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

PoolFormPanel::PoolFormPanel(QWidget *parent)
    : Card(tr("New pool of numbers"), parent)
    , m_kinds(new ChoiceRow)
    , m_products(new ChoiceRow)
    , m_gtin(new FormField(tr("GTIN"), tr("Choose a product above, or type its 14 digits.")))
    , m_marketTitle(makeLabel(tr("Market"), TextSize::Body, QFont::Bold))
    , m_markets(new ChoiceRow)
    , m_styleTitle(makeLabel(tr("Characters"), TextSize::Body, QFont::Bold))
    , m_styles(new ChoiceRow)
    , m_length(new FormField(tr("Length"), tr("1 to 20 characters; 12 are enough for every market.")))
    , m_alphabet(new FormField(tr("Alphabet"), tr("Letters and digits, each once. Look-alikes are left out.")))
    , m_from(new FormField(tr("First number"), tr("Leading zeros stay.")))
    , m_to(new FormField(tr("Last number"), QString()))
    , m_prefix(new FormField(tr("Company prefix"), tr("The site's own, 4 to 12 digits.")))
    , m_extension(new FormField(tr("Extension digit"), tr("0 to 9, one for each place that makes SSCCs.")))
    , m_client(new FormField(tr("Client"), tr("Whose product it is. Empty: your own.")))
    , m_name(new FormField(tr("Name"), tr("Empty: product and market.")))
    , m_lowWater(new FormField(tr("Warn when so many are left"), tr("Empty: a tenth of all.")))
    , m_preview(new HealthList)
{
    m_kinds->setChoices({ { QStringLiteral("random"), tr("Random") }, { QStringLiteral("range"), tr("Range") },
        { QStringLiteral("sscc"), tr("SSCC") } });
    m_kinds->setChosen(QStringLiteral("random"));
    m_markets->setChoices({ { QStringLiteral("us"), tr("United States") }, { QStringLiteral("eu"), tr("Europe") },
        { QString(), tr("Any") } });
    m_markets->setChosen(QStringLiteral("us"));
    m_styles->setChoices({ { QStringLiteral("plain"), tr("Letters and digits") },
        { QStringLiteral("12-digit"), tr("12 digits, for RFID tags") } });
    m_styles->setChosen(QStringLiteral("plain"));
    m_length->edit()->setText(QStringLiteral("12"));
    m_extension->edit()->setText(QStringLiteral("0"));
    const std::vector<FormField *> fields { m_gtin, m_length, m_alphabet, m_from, m_to, m_prefix, m_extension, m_client,
        m_name, m_lowWater };
    m_lowWater->edit()->setInputMethodHints(Qt::ImhDigitsOnly);
    for (FormField *field : { m_gtin, m_alphabet, m_from, m_to, m_prefix })
        field->edit()->setFont(codeFont(TextSize::Medium));

    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(m_kinds);
    for (QWidget *widget : std::vector<QWidget *> { m_products, m_gtin, m_marketTitle, m_markets, m_styleTitle,
             m_styles, m_length, m_alphabet, m_from, m_to, m_prefix, m_extension, m_client, m_name, m_lowWater })
        all->addWidget(widget);
    auto *close = new Button(tr("Close"));
    close->setKeyText(QStringLiteral("Esc"));
    all->addWidget(close, 0, Qt::AlignLeft);
    all->addStretch();
    // What it comes to stays in view while one types.
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    foot->setSpacing(12);
    foot->addWidget(m_preview);
    body()->addWidget(scrolled(inside), 1);
    body()->addLayout(foot);

    const auto ask = [this] { Q_EMIT previewRequested(input()); };
    for (FormField *field : fields) {
        connect(field->edit(), &QLineEdit::textEdited, this, ask);
        connect(field->edit(), &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    }
    connect(m_gtin->edit(), &QLineEdit::textEdited, m_products, &ChoiceRow::setChosen);
    connect(m_products, &ChoiceRow::choiceMade, this, [this, ask](const QString &gtin) {
        m_gtin->edit()->setText(gtin);
        ask();
    });
    for (ChoiceRow *row : { m_kinds, m_styles }) {
        connect(row, &ChoiceRow::choiceMade, this, [this, ask] {
            showKind();
            ask();
        });
    }
    connect(m_markets, &ChoiceRow::choiceMade, this, ask);
    connect(close, &QAbstractButton::clicked, this, &PoolFormPanel::closeRequested);
    showKind();
}

PoolInput PoolFormPanel::input() const
{
    return { m_kinds->chosen(), m_gtin->text(), m_markets->chosen(), m_client->text(), m_name->text(),
        m_styles->chosen(), m_length->text(), m_alphabet->text(), m_from->text(), m_to->text(), m_prefix->text(),
        m_extension->text(), m_lowWater->text() };
}

void PoolFormPanel::begin()
{
    showKind();
    m_gtin->edit()->setFocus();
    Q_EMIT previewRequested(input());
}

void PoolFormPanel::showKind()
{
    const QString kind = m_kinds->chosen();
    const bool isRandom = kind == QLatin1StringView("random");
    const bool isRange = kind == QLatin1StringView("range");
    const bool isSscc = kind == QLatin1StringView("sscc");
    const bool isPlain = m_styles->chosen() == QLatin1StringView("plain");
    m_products->setVisible(!isSscc);
    for (QWidget *widget : std::vector<QWidget *> { m_gtin, m_marketTitle, m_markets })
        widget->setVisible(!isSscc);
    for (QWidget *widget : std::vector<QWidget *> { m_styleTitle, m_styles })
        widget->setVisible(isRandom);
    for (QWidget *widget : std::vector<QWidget *> { m_length, m_alphabet })
        widget->setVisible(isRandom && isPlain);
    for (QWidget *widget : std::vector<QWidget *> { m_from, m_to })
        widget->setVisible(isRange);
    for (QWidget *widget : std::vector<QWidget *> { m_prefix, m_extension })
        widget->setVisible(isSscc);
}

void PoolFormPanel::render(const PoolFormState &state)
{
    m_products->setChoices(state.products);
    m_products->setVisible(!state.products.empty() && m_kinds->chosen() != QLatin1StringView("sscc"));
    m_alphabet->edit()->setPlaceholderText(state.alphabet);
    if (m_prefix->text().isEmpty() && !m_prefix->edit()->isModified())
        m_prefix->edit()->setText(state.prefix);
    m_preview->setLines(state.preview);
    m_preview->setVisible(!state.preview.empty());
}

} // namespace packledger::line
