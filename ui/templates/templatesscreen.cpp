#include "templates/templatesscreen.h"

#include "common/button.h"
#include "common/card.h"
#include "common/choicerow.h"
#include "common/filelist.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "common/tokens.h"
#include "site/devicelist.h"
#include "site/optionsform.h"
#include "templates/elementlist.h"
#include "templates/labelcanvas.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::templates {

using namespace common;
using labels::ElementType;

namespace {

constexpr int widthOfThree = 1000; // pixels: under it three columns are too narrow to read
constexpr double touchStep = 0.5; // mm: a finger asks for more than a key

/// Types that can be added, by the name of their choice.
constexpr std::pair<const char *, ElementType> types[]
    = { { "text", ElementType::Text }, { "datamatrix", ElementType::DataMatrix }, { "linear", ElementType::Linear },
          { "box", ElementType::Box }, { "line", ElementType::Line } };

} // namespace

TemplatesScreen::TemplatesScreen(QWidget *parent)
    : Page(parent)
    , m_columns(new QGridLayout(this))
    , m_left(new QWidget)
    , m_middle(new QWidget)
    , m_templates(new site::DeviceList(tr("One is at work"), tr("There are no templates.")))
    , m_elements(new ElementList)
    , m_types(new ChoiceRow(ChoiceRow::Kind::Acts))
    , m_preview(new Card(tr("The label")))
    , m_canvas(new LabelCanvas)
    , m_steps(new ChoiceRow(ChoiceRow::Kind::Acts))
    , m_verdict(new HealthList)
    , m_findings(new HealthList)
    , m_fields(new Card(tr("Fields")))
    , m_options(new site::OptionsForm)
    , m_files(new Card(tr("A picture")))
{
    addKeys();
    auto *list = new Card(tr("Templates"));
    list->body()->addWidget(m_templates);
    auto *elements = new Card(tr("On the label"));
    elements->body()->addWidget(m_elements, 1);
    m_types->setChoices({ { QStringLiteral("text"), tr("Text") }, { QStringLiteral("datamatrix"), tr("DataMatrix") },
        { QStringLiteral("linear"), tr("GS1-128") }, { QStringLiteral("box"), tr("Box") },
        { QStringLiteral("line"), tr("Line") }, { QStringLiteral("picture"), tr("Picture …") } });
    m_types->setAccessibleName(tr("What to add"));
    m_types->hide();
    auto *typesRow = new QVBoxLayout;
    typesRow->setContentsMargins(space::inside, space::small, space::inside, space::small);
    typesRow->addWidget(m_types);
    elements->body()->addLayout(typesRow);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::between);
    left->addWidget(list);
    left->addWidget(elements, 1);

    // Its own area: a label enlarged scrolls both ways.
    auto *area = new QScrollArea;
    area->setWidget(m_canvas);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_canvas->setAutoFillBackground(false);
    m_preview->body()->addWidget(area, 1);
    m_steps->setChoices({ { QStringLiteral("left"), QStringLiteral("←") },
        { QStringLiteral("right"), QStringLiteral("→") }, { QStringLiteral("up"), QStringLiteral("↑") },
        { QStringLiteral("down"), QStringLiteral("↓") }, { QStringLiteral("larger"), QStringLiteral("+") },
        { QStringLiteral("smaller"), QStringLiteral("−") }, { QStringLiteral("fit"), tr("Whole") } });
    m_steps->setAccessibleName(tr("Move the element, zoom"));
    auto *beneath = new QVBoxLayout;
    beneath->setContentsMargins(space::inside, space::small, space::inside, space::inside);
    beneath->setSpacing(space::small);
    beneath->addWidget(m_steps);
    beneath->addWidget(m_verdict);
    m_preview->body()->addLayout(beneath);
    auto *findings = new Card(tr("What speaks against it"));
    auto *inside = new QWidget;
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(space::inside, space::small, space::inside, space::small);
    lines->addWidget(m_findings);
    lines->addStretch();
    findings->body()->addWidget(scrolled(inside));
    findings->setMaximumHeight(190);
    auto *middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(space::between);
    middle->addWidget(m_preview, 1);
    middle->addWidget(findings);

    m_fields->body()->addWidget(scrolled(m_options), 1);
    auto *files = new FileList;
    auto *close = new Button(tr("Close"));
    auto *choosing = new QVBoxLayout;
    choosing->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    choosing->setSpacing(12);
    choosing->addWidget(
        makeParagraph(tr("A PNG, JPEG or SVG file. It becomes part of the template; printers print it black on white."),
            TextSize::Body, Ink::Muted));
    choosing->addWidget(files, 1);
    choosing->addWidget(close);
    m_files->body()->addLayout(choosing);
    m_files->hide();
    connect(close, &QAbstractButton::clicked, this, [this] { showFiles(false); });
    connect(files, &FileList::fileOpened, this, [this](const QString &file) {
        showFiles(false);
        Q_EMIT pictureRequested(file);
    });

    m_columns->setContentsMargins(space::between, space::between, space::between, space::between);
    m_columns->setSpacing(space::between);
    arrangeFor({ widthOfThree, 0 });

    connect(m_templates, &site::DeviceList::deviceChosen, this, &TemplatesScreen::templateChosen);
    connect(m_elements, &ElementList::elementChosen, this, &TemplatesScreen::elementChosen);
    connect(m_options, &site::OptionsForm::optionEntered, this, &TemplatesScreen::optionEntered);
    connect(m_canvas, &LabelCanvas::clicked, this, &TemplatesScreen::placeChosen);
    connect(m_canvas, &LabelCanvas::moved, this, &TemplatesScreen::moved);
    connect(m_canvas, &LabelCanvas::resized, this, &TemplatesScreen::resized);
    connect(m_canvas, &LabelCanvas::stepped, this, [this](int by) { Q_EMIT elementChosen(m_chosen + by); });
    connect(m_steps, &ChoiceRow::choiceMade, this, &TemplatesScreen::act);
    connect(m_types, &ChoiceRow::choiceMade, this, [this](const QString &id) {
        m_types->hide();
        if (id == QLatin1StringView("picture"))
            return showFiles(true);
        for (const auto &[name, type] : types) {
            if (id == QLatin1StringView(name))
                Q_EMIT addRequested(type);
        }
        m_canvas->setFocus();
    });
    render({});
}

void TemplatesScreen::addKeys()
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Back to the site. Drafts stay until the program ends.")),
        &QAction::triggered, this, &TemplatesScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &TemplatesScreen::helpRequested);
    connect(addKey(Qt::Key_F3, tr("Add"), tr("Puts a text, code, box, line or picture on the label.")),
        &QAction::triggered, this, [this] {
            m_types->setVisible(!m_types->isVisible());
            if (m_types->isVisible())
                m_types->setFocus();
        });
    m_lists = addKey(Qt::Key_F10, tr("Lists"), tr("Shows templates and elements instead of the fields, and back."));
    connect(m_lists, &QAction::triggered, this, [this] {
        m_showsLists = !m_showsLists;
        m_left->setVisible(m_isWide || m_showsLists);
        m_fields->setVisible(m_isWide || !m_showsLists);
    });
    m_duplicate = addKey(Qt::Key_F5, tr("Double"), tr("Puts the chosen element on the label once more."));
    connect(m_duplicate, &QAction::triggered, this, &TemplatesScreen::duplicateRequested);
    m_remove = addKey(Qt::Key_F6, tr("Remove"), tr("Takes the chosen element off the label."));
    connect(m_remove, &QAction::triggered, this, &TemplatesScreen::removeRequested);
    m_read = addKey(Qt::Key_F7, tr("Read back"), tr("Draws the label as printed, reads its codes, and compares."));
    connect(m_read, &QAction::triggered, this, &TemplatesScreen::readRequested);
    m_undo = addKey(HouseKey::Undo, tr("Undo"), tr("Takes the last change back, and the one before it."));
    connect(m_undo, &QAction::triggered, this, &TemplatesScreen::undoRequested);
    m_print = addKey(HouseKey::Print, tr("Print one"),
        tr("Prints a sample. Labels of real items are printed by their batch."), Place::End);
    connect(m_print, &QAction::triggered, this, &TemplatesScreen::printRequested);
    m_save = addKey(HouseKey::Finish, tr("Save"), tr("Saves the template as a new version of this site."));
    connect(m_save, &QAction::triggered, this, &TemplatesScreen::saveRequested);
}

void TemplatesScreen::arrangeFor(const QSize &room)
{
    m_isWide = room.width() >= widthOfThree;
    for (QWidget *part : { m_left, m_middle, static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_files) })
        m_columns->removeWidget(part);
    m_columns->addWidget(m_left, 0, m_isWide ? 0 : 1);
    m_columns->addWidget(m_middle, 0, m_isWide ? 1 : 0);
    m_columns->addWidget(m_fields, 0, m_isWide ? 2 : 1);
    m_columns->addWidget(m_files, 0, m_isWide ? 2 : 1);
    m_columns->setColumnStretch(0, m_isWide ? 3 : 5);
    m_columns->setColumnStretch(1, m_isWide ? 5 : 4);
    m_columns->setColumnStretch(2, m_isWide ? 3 : 0);
    m_lists->setVisible(!m_isWide);
    m_left->setVisible(m_isWide || m_showsLists);
    m_fields->setVisible((m_isWide || !m_showsLists) && m_files->isHidden());
}

void TemplatesScreen::showFiles(bool isShown)
{
    m_files->setVisible(isShown);
    if (!m_isWide && isShown)
        m_showsLists = false;
    m_left->setVisible(m_isWide || m_showsLists);
    m_fields->setVisible((m_isWide || !m_showsLists) && !isShown);
    if (!isShown)
        m_canvas->setFocus();
}

void TemplatesScreen::act(const QString &id)
{
    if (id == QLatin1StringView("left"))
        Q_EMIT moved(-touchStep, 0);
    else if (id == QLatin1StringView("right"))
        Q_EMIT moved(touchStep, 0);
    else if (id == QLatin1StringView("up"))
        Q_EMIT moved(0, -touchStep);
    else if (id == QLatin1StringView("down"))
        Q_EMIT moved(0, touchStep);
    else if (id == QLatin1StringView("fit"))
        m_canvas->setZoom(0);
    else
        m_canvas->setZoom(m_canvas->zoom() + (id == QLatin1StringView("larger") ? 1 : -1));
}

void TemplatesScreen::render(const TemplatesState &state)
{
    m_chosen = state.chosen;
    setHead(tr("Labels"), tr("templates, and how each is printed"));
    m_templates->setDevices(state.templates);
    m_elements->setElements(state.elements, state.chosen);
    m_preview->setTitle(state.name.isEmpty() ? tr("The label") : state.name);
    m_preview->setNote(state.summary);
    m_canvas->setOutlines(state.outlines, state.dots, state.chosen - 1);
    m_verdict->setVisible(!state.verdict.text.isEmpty());
    if (!state.verdict.text.isEmpty())
        m_verdict->setLines({ state.verdict });
    m_findings->setLines(state.findings);
    const bool isElement = state.chosen > 0 && state.chosen < int(state.elements.size());
    m_fields->setTitle(isElement ? state.elements[std::size_t(state.chosen)].name : tr("The label"));
    m_options->setOptions(state.options);
    m_duplicate->setEnabled(isElement);
    m_remove->setEnabled(isElement && state.elements.size() > 2);
    m_undo->setEnabled(state.canUndo);
    m_read->setEnabled(!state.name.isEmpty());
    m_print->setEnabled(state.canPrint);
    m_save->setEnabled(state.canSave);
}

void TemplatesScreen::setPicture(const QImage &picture)
{
    m_canvas->setPicture(picture);
}

} // namespace packledger::templates
