#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "labels/layout.h"
#include "labels/templatelibrary.h"
#include "ledger/printstore.h"
#include "scan/scanreading.h"
#include "templates/previewoptions.h"
#include "templates/templatesstate.h"

#include <QHash>
#include <QObject>

namespace packledger::templates {

/// The label templates of a site and the one at work. Files and the ledger are asked in the ledger's threads; the label
/// is laid out here, and drawn and read by whoever listens.
class TemplatesPresenter final : public QObject
{
    Q_OBJECT

public:
    TemplatesPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const TemplatesState &state() const { return m_state; }
    [[nodiscard]] const labels::LabelTemplate &draft() const { return m_draft.now; }
    void setSession(const access::Session &session) { m_session = session; }
    /// The language of the words on labels until another is chosen: that of the program.
    void setLanguage(const QString &language);

    /// Reads the templates and printers anew; drafts stay.
    void refresh();
    void openTemplate(const QString &name);
    /// A row of the elements; the first is the label itself.
    void choose(int row);
    /// The element at a place of the label, in dots; the one that is on top, and the next below it when asked again.
    void chooseAt(QPoint dots);
    void enterOption(const QString &key, const QString &value);
    /// Moves or resizes the chosen element.
    void move(double dxMm, double dyMm);
    void resize(double dwMm, double dhMm);
    void add(labels::ElementType type);
    /// Puts a picture (PNG, so many pixels) on the label, or in the place of the chosen one. It becomes part of the
    /// template.
    void addPicture(const QByteArray &png, QSize pixels);
    void duplicate();
    void remove();
    void undo();
    void save();
    /// Draws the label and reads it back.
    void readBack();
    /// What was read; none of it where the label could not be drawn.
    void setRead(const std::vector<QByteArray> &messages);
    void printOne();
    /// Somebody scanned a code, such as that of the printed sample: whether it says what the label shall.
    void handleReading(const scan::ScanReading &reading);
    void setPrinted(const Error *error);

Q_SIGNALS:
    void stateChanged(const packledger::templates::TemplatesState &state);
    /// To be drawn; setRead() is not waited for.
    void previewChanged(const packledger::labels::PlacedLabel &label);
    void readRequested(const packledger::labels::PlacedLabel &label);
    void printRequested(const packledger::labels::PlacedLabel &label, const packledger::ledger::PrinterRow &printer,
        const QString &siteFolder);
    void saved(const QString &name, int version);
    void failed(const packledger::Error &error);

private:
    struct Draft
    {
        labels::LabelTemplate now;
        labels::LabelTemplate saved;
        std::vector<labels::LabelTemplate> before; ///< the latest last
        bool isEmpty() const { return now.name.isEmpty(); }
    };

    void edit(labels::LabelTemplate changed);
    [[nodiscard]] labels::Element *chosenIn(labels::LabelTemplate &labelTemplate) const;
    [[nodiscard]] labels::LabelData data() const;
    void loadItem(const QString &id);
    void show();
    void showOptions();
    [[nodiscard]] labels::PlacedLabel laidOut() const;

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    std::vector<labels::TemplateLibrary::Entry> m_entries;
    std::vector<ledger::PrinterRow> m_printers;
    QHash<QString, Draft> m_drafts; ///< of templates that are not at work
    Draft m_draft;
    QString m_key; ///< of the template at work, as it was opened
    TemplatesState m_state;
    labels::PlacedLabel m_label;
    QHash<QString, QString> m_errors; ///< by option
    Preview m_preview;
    std::optional<labels::LabelData> m_item;
    std::optional<labels::LabelData::Place> m_site;
    QString m_folder;
    bool m_isSaving = false;
};

} // namespace packledger::templates
