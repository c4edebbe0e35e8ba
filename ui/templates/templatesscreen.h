#pragma once

#include "common/page.h"
#include "labels/labeltemplate.h"
#include "templates/templatesstate.h"

#include <QImage>

class QAction;
class QGridLayout;

namespace packledger::common {
class Card;
class ChoiceRow;
class HealthList;
} // namespace packledger::common

namespace packledger::site {
class DeviceList;
class OptionsForm;
} // namespace packledger::site

namespace packledger::templates {

class ElementList;
class LabelCanvas;

/// The editor of label templates: the label as it will be printed, what is on it, and its fields.
class TemplatesScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit TemplatesScreen(QWidget *parent = nullptr);

    void render(const TemplatesState &state);
    /// The label as it is now, a pixel a dot.
    void setPicture(const QImage &picture);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void templateChosen(const QString &name);
    void elementChosen(int row);
    void placeChosen(QPoint dots);
    void optionEntered(const QString &key, const QString &value);
    void moved(double dxMm, double dyMm);
    void resized(double dwMm, double dhMm);
    void addRequested(packledger::labels::ElementType type);
    void pictureRequested(const QString &fileName);
    void duplicateRequested();
    void removeRequested();
    void undoRequested();
    void saveRequested();
    void readRequested();
    void printRequested();

protected:
    void arrangeFor(const QSize &room) override;

private:
    void addKeys();
    void act(const QString &id);
    void showFiles(bool isShown);

    QGridLayout *m_columns;
    QWidget *m_left;
    QWidget *m_middle;
    site::DeviceList *m_templates;
    ElementList *m_elements;
    common::ChoiceRow *m_types;
    common::Card *m_preview;
    LabelCanvas *m_canvas;
    common::ChoiceRow *m_steps;
    common::HealthList *m_verdict;
    common::HealthList *m_findings;
    common::Card *m_fields;
    site::OptionsForm *m_options;
    common::Card *m_files;
    QAction *m_lists = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_read = nullptr;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    int m_chosen = 0;
    bool m_isWide = true;
    bool m_showsLists = false; ///< instead of the fields, where there is no room for both
};

} // namespace packledger::templates
