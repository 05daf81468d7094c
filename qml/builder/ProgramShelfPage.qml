// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The therapist's programs: a new one, what is being written, templates, what was handed over, and what comes with the app. */
T.Page {
    id: root

    required property ProgramShelfController shelf
    /** Opened from another page, and not a tab of the clinic. */
    property bool hasBack: true

    signal backRequested
    signal newRequested
    signal draftRequested(key: string)
    signal templateRequested(key: string)
    signal givenRequested(key: string)
    signal builtInRequested(key: string)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Programs")
    background: Rectangle {
        color: Theme.ground
    }

    Component.onCompleted: d.read()
    onVisibleChanged: d.read()

    header: Rectangle {
        implicitHeight: bar.implicitHeight + line.height
        color: Theme.sky

        TopBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            title: qsTr("Programs")
            leadingIcon: root.hasBack ? "arrow-left" : ""
            leadingText: qsTr("Back")
            onLeadingClicked: root.backRequested()
        }
        LevelLine {
            id: line

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }

    QtObject {
        id: d

        property bool isRead: false

        /** Once each time that the page comes into sight. */
        function read(): void {
            if (root.visible && !d.isRead)
                root.shelf.show();
            d.isRead = root.visible;
        }
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 720) / 2)

        PrimaryButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            iconName: "plus"
            text: qsTr("New program")
            onClicked: root.newRequested()
        }
        ShelfPart {
            Layout.fillWidth: true
            title: qsTr("Being written")
            rows: root.shelf.drafts
            deletes: true
            onOpened: key => root.draftRequested(key)
            onDeleted: (key, name) => ask.about(key, name, false)
        }
        ShelfPart {
            Layout.fillWidth: true
            title: qsTr("Templates")
            rows: root.shelf.templates
            deletes: true
            onOpened: key => root.templateRequested(key)
            onDeleted: (key, name) => ask.about(key, name, true)
        }
        ShelfPart {
            Layout.fillWidth: true
            title: qsTr("Handed over")
            rows: root.shelf.given
            onOpened: key => root.givenRequested(key)
        }
        ShelfPart {
            Layout.fillWidth: true
            title: qsTr("Begin with a program of the app")
            rows: root.shelf.builtIn
            onOpened: key => root.builtInRequested(key)
        }
        Item {
            implicitHeight: Theme.gapXxl
        }
    }

    ConfirmDialog {
        id: ask

        property string key
        property bool isTemplate: false

        function about(key: string, name: string, isTemplate: bool): void {
            ask.key = key;
            ask.isTemplate = isTemplate;
            ask.title = qsTr("Delete “%1”?").arg(name);
            ask.open();
        }

        text: qsTr("It is gone for good. Programs that were handed over stay with the patients.")
        confirmText: qsTr("Delete")
        cancelText: qsTr("Keep it")
        danger: true
        onAccepted: ask.isTemplate ? root.shelf.deleteTemplate(ask.key) : root.shelf.deleteDraft(ask.key)
    }
}
