// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The therapist's side: its places along a rail or a bar, behind its own lock. */
T.Page {
    id: root

    required property ClinicController clinic
    required property AppController app
    property string currentTab: "patients"
    readonly property bool hasRail: Theme.isExpanded(width) || (Theme.isShort(height) && width >= 600)
    /** The page of the tab that is shown. */
    readonly property Item tabPage: {
        const loader = root.currentTab === "patients" ? patients : root.currentTab === "programs" ? programs : root.currentTab === "library" ? library : settings;
        return loader.item as Item;
    }

    function goBack(): void {
        if (root.tabPage && root.tabPage.goBack && root.tabPage.goBack()) // qmllint disable
            return;
        if (root.currentTab !== "patients")
            root.currentTab = "patients";
    }

    padding: 0
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Clinic")
    background: Rectangle {
        color: Theme.ground
    }
    Component.onCompleted: root.clinic.lock.open()
    Component.onDestruction: root.clinic?.patients.close()

    Connections {
        function onStateChanged(): void {
            if (Application.state === Qt.ApplicationActive)
                root.clinic.lock.comeBack();
            else
                root.clinic.lock.leave();
        }

        target: Application
    }

    // The rail keeps its places together at the top.
    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: tabs.width
        visible: root.hasRail && tabs.visible
        color: Theme.surface

        Rectangle {
            anchors.right: parent.right
            width: Theme.strokeHair
            height: parent.height
            color: Theme.hair
        }
        AppMark {
            id: mark

            y: Theme.gapL
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !Theme.isShort(root.height)
        }
    }

    MainTabs {
        id: tabs

        y: root.hasRail ? (Theme.isShort(root.height) ? 0 : mark.y + mark.height + Theme.gapL) : parent.height - height
        anchors.left: parent.left
        width: root.hasRail ? Theme.sized(Theme.isShort(root.height) ? 72 : 92, 1.4) : parent.width
        height: root.hasRail ? Math.min(parent.height - y, 84 * tabs.tabs.length * (Theme.hugeText ? 1.2 : 1)) : implicitHeight
        visible: !root.clinic.lock.isLocked
        rail: root.hasRail
        currentKey: root.currentTab
        onTabChosen: key => root.currentTab = key

        TabEntry {
            key: "patients"
            //: name of a place on the therapist's side
            text: qsTr("Patients")
            iconName: "users"
        }
        TabEntry {
            key: "programs"
            text: qsTr("Programs")
            iconName: "calendar-blank"
        }
        TabEntry {
            key: "library"
            //: name of a place on the therapist's side: all exercises
            text: qsTr("Library")
            iconName: "person-simple-tai-chi"
        }
        TabEntry {
            key: "settings"
            text: qsTr("Settings")
            iconName: "gear-six"
        }
    }

    Item {
        id: place

        anchors.top: parent.top
        anchors.right: parent.right
        anchors.bottom: root.hasRail ? parent.bottom : tabs.top
        anchors.left: root.hasRail ? tabs.right : parent.left
        visible: !root.clinic.lock.isLocked

        Place {
            id: patients

            key: "patients"
            page: "PatientsPage.qml"
            values: () => ({
                    "clinic": root.clinic
                })
        }
        Place {
            id: programs

            key: "programs"
            page: "../builder/ProgramShelfPage.qml"
            values: () => ({
                    "shelf": root.clinic.builder.shelf,
                    "hasBack": false
                })
        }
        Place {
            id: library

            key: "library"
            page: "../practice/PracticePage.qml"
            values: () => ({
                    "practice": root.app.practice,
                    "isLookingOnly": true,
                    "guideSkin": Qt.binding(() => root.app.settings.guideSkin),
                    "guideHair": Qt.binding(() => root.app.settings.guideHair)
                })
        }
        Place {
            id: settings

            key: "settings"
            page: "ClinicSettingsPage.qml"
            values: () => ({
                    "clinic": root.clinic
                })
        }
    }

    // Above everything, and read when it is first needed.
    Loader {
        id: gate

        function look(): void {
            const isLocked = root.clinic.lock.isLocked;
            if (isLocked && gate.status === Loader.Null)
                gate.setSource(Qt.resolvedUrl("LockGate.qml"), {
                    "lock": root.clinic.lock
                });
            const popup = gate.item as T.Popup;
            if (!popup || popup.visible === isLocked)
                return;
            if (isLocked)
                popup.open();
            else
                popup.close();
        }

        Component.onCompleted: gate.look()
    }
    Connections {
        function onChanged(): void {
            gate.look();
        }

        target: root.clinic.lock
    }

    /** One of the places: read when it is first wanted, and not before the lock is open. */
    component Place: Loader {
        property string key
        property string page
        /** What the page is given, asked for when it is read. */
        property var values
        readonly property bool isWanted: root.currentTab === key && !root.clinic.lock.isLocked

        function want(): void {
            if (isWanted && status === Loader.Null)
                setSource(Qt.resolvedUrl(page), values()); // qmllint disable
        }

        anchors.fill: parent
        visible: root.currentTab === key
        enabled: visible
        onIsWantedChanged: want()
        Component.onCompleted: want()
    }
}
