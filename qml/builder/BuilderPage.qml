// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A program is written: the library beside the week where there is room, else the week or a day and the library as a sheet. */
T.Page {
    id: root

    required property BuilderController builder
    required property SettingsController settings
    readonly property bool hasLibrary: root.width >= 1000 && root.height >= 600 && !Theme.bigText
    readonly property bool hasWeek: root.width >= 720 && root.height >= 600 && !Theme.bigText
    /** On its side a phone has no height for a dock: what it holds stands in the head, and each time of a day has its plus. */
    readonly property bool hasDock: !root.hasLibrary && !(Theme.isShort(root.height) && root.width >= 600 && !Theme.bigText)
    readonly property real side: root.hasWeek ? Theme.gapXl : Theme.screenMargin(root.width)

    signal backRequested
    signal previewRequested
    signal codeRequested

    function add(key: string): void {
        if (!root.builder.beginAdd(key))
            sheets.openDays();
    }

    function openAssign(): void {
        sheets.openAssign();
    }

    function openLimits(): void {
        sheets.openLimits();
    }

    function openItem(): void {
        sheets.openItem();
    }

    function openLibrary(): void {
        sheets.openLibrary();
    }

    function openFilters(): void {
        sheets.openFilters();
    }

    function openDetails(): void {
        sheets.openDetails();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.builder.frame.title
    background: Rectangle {
        color: Theme.ground
    }

    Shortcut {
        sequences: ["Ctrl+Z"]
        enabled: root.visible
        onActivated: root.builder.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        enabled: root.visible
        onActivated: root.builder.redo()
    }

    Rectangle {
        id: pane

        width: root.hasLibrary ? 308 : 0
        height: parent.height
        anchors.left: parent.left
        visible: root.hasLibrary
        color: Theme.sky

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.gapM
            anchors.bottomMargin: 0
            spacing: Theme.gapS

            RowLayout {
                Layout.fillWidth: true
                spacing: 0

                IconButton {
                    iconName: "arrow-left"
                    text: qsTr("Back")
                    followsReading: true
                    onClicked: root.backRequested()
                }
                AppText {
                    Layout.fillWidth: true
                    text: qsTr("Library")
                    token: Theme.h2
                    heading: true
                }
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: aimed.implicitHeight + Theme.gapS
                visible: root.builder.hasAim
                color: Theme.primarySoft
                radius: Theme.radiusBlock

                AppText {
                    id: aimed

                    anchors.left: parent.left
                    anchors.right: stop.left
                    anchors.leftMargin: Theme.gapM
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Adds to %1").arg(root.builder.aimText)
                    token: Theme.smallStrong
                    color: Theme.primarySoftInk
                }
                IconButton {
                    id: stop

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "x"
                    iconSize: 20
                    text: qsTr("Choose days for each item again")
                    onClicked: root.builder.clearAim()
                }
            }
            Repeater {
                model: root.hasLibrary ? 1 : 0
                delegate: BuilderLibrary {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    builder: root.builder
                    skin: root.settings.guideSkin
                    hair: root.settings.guideHair
                    onAddRequested: key => root.add(key)
                    onDragged: (title, x, y) => ghost.drag(title, x, y)
                    onFilterRequested: sheets.openFilters()
                    onDropped: (key, x, y) => ghost.drop(key, x, y, true)
                }
            }
        }
        Rectangle {
            anchors.right: parent.right
            width: Theme.strokeHair
            height: parent.height
            color: Theme.hair
        }
    }

    BuilderBody {
        id: body

        anchors.left: pane.right
        anchors.right: parent.right
        height: parent.height - (dock.visible ? dock.height : 0) - (dose.visible ? dose.height : 0)
        builder: root.builder
        side: root.side
        hasBack: !root.hasLibrary
        hasWeek: root.hasWeek
        isWide: !root.hasDock
        onBackRequested: root.backRequested()
        onNameRequested: sheets.openDetails()
        onMenuRequested: sheets.openMenu()
        onAssignRequested: sheets.openAssign()
        onWeeksRequested: sheets.openWeeks()
        onLimitsRequested: sheets.openLimits()
        onItemRequested: sheets.openItem()
        onAimed: {
            if (!root.hasLibrary)
                sheets.openLibrary();
        }
        onDragged: (title, x, y) => ghost.drag(title, x, y)
        onDropped: (key, x, y) => ghost.drop(key, x, y, false)
    }
    BuilderDose {
        id: dose

        anchors.left: pane.right
        anchors.right: parent.right
        anchors.bottom: dock.visible ? dock.top : parent.bottom
        height: implicitHeight
        visible: root.hasWeek && root.builder.item.isOpen
        builder: root.builder
        side: root.side
        skin: root.settings.guideSkin
        hair: root.settings.guideHair
        onMoreRequested: sheets.openItem()
    }
    Dock {
        id: dock

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.hasDock
        sideMargin: root.side

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.gapM

            SecondButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.fillHeight: true
                iconName: Theme.hugeText ? "" : "plus"
                text: qsTr("Add")
                onClicked: {
                    root.builder.clearAim();
                    sheets.openLibrary();
                }
            }
            PrimaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                minimumHeight: Theme.isShort(root.height) ? Theme.targetSecond : Theme.targetMain
                iconName: Theme.hugeText ? "" : "qr-code"
                text: qsTr("Assign")
                onClicked: sheets.openAssign()
            }
        }
    }
    BuilderGhost {
        id: ghost

        function drag(title: string, x: real, y: real): void {
            ghost.follow(title, x, y);
            body.showDrop(body.placeAt(x, y));
        }

        function drop(key: string, x: real, y: real, isNew: bool): void {
            ghost.visible = false;
            body.showDrop(Qt.vector3d(0, 0, 0));
            const place = body.placeAt(x, y);
            if (place.x < 1)
                return;
            if (isNew)
                root.builder.addAt(key, place.x, place.y, place.z);
            else
                root.builder.dropBlock(key, place.x, place.y, place.z);
        }
    }
    BuilderSheets {
        id: sheets

        builder: root.builder
        settings: root.settings
        day: body.day
        hasDose: root.hasWeek
        onAddRequested: key => root.add(key)
        onPreviewRequested: root.previewRequested()
        onCodeRequested: root.codeRequested()
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: dose.visible ? dose.top : dock.visible ? dock.top : parent.bottom
        anchors.bottomMargin: Theme.gapL
        width: Math.min(parent.width - 2 * Theme.gapL, 480)
        visible: shown
    }
    Connections {
        function onSaid(text: string): void {
            toast.show(text, "");
        }

        target: root.builder
    }
}
