# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The tasks of Teamwork Projects API: Tasks, which the API calls todo items, and the tasks below them."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any, Final, Literal

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._enum import choice
from workapis._operation import Attachment, Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import (
    BOOLEAN,
    COMPACT_DATE,
    ID_LIST,
    IDENTIFIER,
    INTEGER,
    STRING,
    Identifier,
)
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

from .files import GET_PRESIGNED_URL

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.uploads import FileSource, Progress

    from ..models.affected_tasks_reply import AffectedTasksReply
    from ..models.completed_task import CompletedTask
    from ..models.created_reply import CreatedReply
    from ..models.created_task_reply import CreatedTaskReply
    from ..models.predecessor_write import PredecessorWrite
    from ..models.quick_add_reply import QuickAddReply
    from ..models.recurring_tasks_reply import RecurringTasksReply
    from ..models.repeat_options_write import RepeatOptionsWrite
    from ..models.task_filter import TaskFilter
    from ..models.task_id_filter import TaskIdFilter
    from ..models.task_position import TaskPosition
    from ..models.todo_item import TodoItem

LIST_TASKS: Final[Operation[List[TodoItem]]] = Operation(
    id="listTasks",
    method="GET",
    path="/tasks.json",
    parameters=(
        Parameter(
            "filter_",
            "filter",
            "query",
            choice(
                "all",
                "anytime",
                "overdue",
                "today",
                "tomorrow",
                "thisweek",
                "within7",
                "within14",
                "within30",
                "within365",
                "nodate",
                "nostartdate",
                "completed",
            ),
        ),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("start_date", "startDate", "query", COMPACT_DATE),
        Parameter("end_date", "endDate", "query", COMPACT_DATE),
        Parameter("updated_after_date", "updatedAfterDate", "query", STRING),
        Parameter("completed_after_date", "completedAfterDate", "query", STRING),
        Parameter("completed_before_date", "completedBeforeDate", "query", STRING),
        Parameter("show_deleted", "showDeleted", "query", choice("yes", "no")),
        Parameter("include_completed_tasks", "includeCompletedTasks", "query", BOOLEAN),
        Parameter("include_completed_subtasks", "includeCompletedSubtasks", "query", BOOLEAN),
        Parameter("creator_ids", "creator-ids", "query", ID_LIST),
        Parameter("include", "include", "query", STRING),
        Parameter("responsible_party_ids", "responsible-party-ids", "query", STRING),
        Parameter("sort", "sort", "query", STRING),
        Parameter("get_sub_tasks", "getSubTasks", "query", choice("yes", "no")),
        Parameter("nest_sub_tasks", "nestSubTasks", "query", choice("yes", "no")),
        Parameter("get_files", "getFiles", "query", BOOLEAN),
        Parameter("include_today", "includeToday", "query", BOOLEAN),
        Parameter("ignore_start_dates", "ignore-start-dates", "query", BOOLEAN),
        Parameter("tag_ids", "tag-ids", "query", ID_LIST),
        Parameter("include_tasks_without_due_dates", "includeTasksWithoutDueDates", "query", BOOLEAN),
        Parameter("include_tasks_from_deleted_lists", "includeTasksFromDeletedLists", "query", BOOLEAN),
        Parameter("include_archived_projects", "includeArchivedProjects", "query", BOOLEAN),
        Parameter("dateupdated_asc", "dateupdatedASC", "query", STRING),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_item", "TodoItem")),
    envelope="todo-items",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_TASKS: Final[Operation[List[TodoItem]]] = Operation(
    id="listProjectTasks",
    method="GET",
    path="/projects/{id}/tasks.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter(
            "filter_",
            "filter",
            "query",
            choice(
                "all",
                "anytime",
                "overdue",
                "today",
                "tomorrow",
                "thisweek",
                "within7",
                "within14",
                "within30",
                "within365",
                "nodate",
                "nostartdate",
                "completed",
            ),
        ),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("start_date", "startDate", "query", COMPACT_DATE),
        Parameter("end_date", "endDate", "query", COMPACT_DATE),
        Parameter("updated_after_date", "updatedAfterDate", "query", STRING),
        Parameter("completed_after_date", "completedAfterDate", "query", STRING),
        Parameter("completed_before_date", "completedBeforeDate", "query", STRING),
        Parameter("show_deleted", "showDeleted", "query", choice("yes", "no")),
        Parameter("include_completed_tasks", "includeCompletedTasks", "query", BOOLEAN),
        Parameter("include_completed_subtasks", "includeCompletedSubtasks", "query", BOOLEAN),
        Parameter("creator_ids", "creator-ids", "query", ID_LIST),
        Parameter("include", "include", "query", STRING),
        Parameter("responsible_party_ids", "responsible-party-ids", "query", STRING),
        Parameter("sort", "sort", "query", STRING),
        Parameter("get_sub_tasks", "getSubTasks", "query", choice("yes", "no")),
        Parameter("nest_sub_tasks", "nestSubTasks", "query", choice("yes", "no")),
        Parameter("get_files", "getFiles", "query", BOOLEAN),
        Parameter("include_today", "includeToday", "query", BOOLEAN),
        Parameter("ignore_start_dates", "ignore-start-dates", "query", BOOLEAN),
        Parameter("tag_ids", "tag-ids", "query", ID_LIST),
        Parameter("dateupdated_asc", "dateupdatedASC", "query", STRING),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_item", "TodoItem")),
    envelope="todo-items",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_PROJECT_TASK: Final[Operation[CreatedTaskReply]] = Operation(
    id="createProjectTask",
    method="POST",
    path="/projects/{id}/tasks.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.new_todo_item", "NewTodoItem"), envelope="todo-item"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_task_reply", "CreatedTaskReply"),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
LIST_TASK_LIST_TASKS: Final[Operation[List[TodoItem]]] = Operation(
    id="listTaskListTasks",
    method="GET",
    path="/tasklists/{id}/tasks.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter(
            "filter_",
            "filter",
            "query",
            choice(
                "all",
                "anytime",
                "overdue",
                "today",
                "tomorrow",
                "thisweek",
                "within7",
                "within14",
                "within30",
                "within365",
                "nodate",
                "nostartdate",
                "completed",
            ),
        ),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("start_date", "startDate", "query", COMPACT_DATE),
        Parameter("end_date", "endDate", "query", COMPACT_DATE),
        Parameter("updated_after_date", "updatedAfterDate", "query", STRING),
        Parameter("completed_after_date", "completedAfterDate", "query", STRING),
        Parameter("completed_before_date", "completedBeforeDate", "query", STRING),
        Parameter("show_deleted", "showDeleted", "query", choice("yes", "no")),
        Parameter("include_completed_tasks", "includeCompletedTasks", "query", BOOLEAN),
        Parameter("include_completed_subtasks", "includeCompletedSubtasks", "query", BOOLEAN),
        Parameter("creator_ids", "creator-ids", "query", ID_LIST),
        Parameter("include", "include", "query", STRING),
        Parameter("responsible_party_ids", "responsible-party-ids", "query", STRING),
        Parameter("sort", "sort", "query", STRING),
        Parameter("get_sub_tasks", "getSubTasks", "query", choice("yes", "no")),
        Parameter("nest_sub_tasks", "nestSubTasks", "query", choice("yes", "no")),
        Parameter("get_files", "getFiles", "query", BOOLEAN),
        Parameter("include_today", "includeToday", "query", BOOLEAN),
        Parameter("ignore_start_dates", "ignore-start-dates", "query", BOOLEAN),
        Parameter("tag_ids", "tag-ids", "query", ID_LIST),
        Parameter("dateupdated_asc", "dateupdatedASC", "query", STRING),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_item", "TodoItem")),
    envelope="todo-items",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_TASK: Final[Operation[CreatedTaskReply]] = Operation(
    id="createTask",
    method="POST",
    path="/tasklists/{id}/tasks.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.new_todo_item", "NewTodoItem"), envelope="todo-item"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_task_reply", "CreatedTaskReply"),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
LIST_SUBTASKS: Final[Operation[List[TodoItem]]] = Operation(
    id="listSubtasks",
    method="GET",
    path="/tasks/{id}/subtasks.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_item", "TodoItem")),
    envelope="todo-items",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_COMPLETED_TASKS: Final[Operation[List[CompletedTask]]] = Operation(
    id="listCompletedTasks",
    method="GET",
    path="/completedtasks.json",
    parameters=(
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("startdate", "startdate", "query", COMPACT_DATE),
        Parameter("enddate", "enddate", "query", COMPACT_DATE),
        Parameter("include_archived_projects", "includeArchivedProjects", "query", BOOLEAN),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.completed_task", "CompletedTask")),
    envelope="tasks",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_PREDECESSORS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listProjectPredecessors",
    method="GET",
    path="/projects/api/v2/projects/{id}/predecessors.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("include_dependencies", "includeDependencies", "query", BOOLEAN),
        Parameter("only_dependencies", "onlyDependencies", "query", BOOLEAN),
        Parameter("only_basic_fields", "onlyBasicFields", "query", BOOLEAN),
        Parameter("only_actionable", "onlyActionable", "query", BOOLEAN),
        Parameter("next_page_token", "nextPageToken", "query", INTEGER),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="tasks",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_TASK_IDS_OF_PROJECT: Final[Operation[dict[str, Any]]] = Operation(
    id="listTaskIdsOfProject",
    method="GET",
    path="/projects/api/v2/projects/{id}/taskids.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter(
            "filter_",
            "filter",
            "query",
            choice(
                "all",
                "anytime",
                "overdue",
                "today",
                "yesterday",
                "tomorrow",
                "thisweek",
                "within7",
                "within14",
                "within30",
                "within365",
                "nodate",
                "noduedate",
                "started",
                "nostartdate",
                "completed",
                "created",
                "newTaskDefaults",
                "hasDate",
            ),
        ),
        Parameter("filter_text", "filterText", "query", ListOf(STRING), explode=False),
        Parameter("responsible_party_ids", "responsiblePartyIds", "query", ListOf(INTEGER), explode=False),
        Parameter("creator_ids", "creatorIds", "query", ListOf(INTEGER), explode=False),
        Parameter("ignore_start_dates", "ignoreStartDates", "query", BOOLEAN),
        Parameter("use_start_dates_for_todays_tasks", "useStartDatesForTodaysTasks", "query", BOOLEAN),
        Parameter("include", "include", "query", STRING),
        Parameter("include_today", "includeToday", "query", BOOLEAN),
        Parameter("include_blocked_tasks", "includeBlockedTasks", "query", BOOLEAN),
        Parameter("updated_after_date", "updatedAfterDate", "query", STRING),
        Parameter("completed_after_date", "completedAfterDate", "query", STRING),
        Parameter("completed_before_date", "completedBeforeDate", "query", STRING),
        Parameter("sort", "sort", "query", STRING),
        Parameter("sort_order", "sortOrder", "query", choice("asc", "desc")),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("offset_count", "offsetCount", "query", INTEGER),
        Parameter("start_date", "startDate", "query", COMPACT_DATE),
        Parameter("end_date", "endDate", "query", COMPACT_DATE),
        Parameter("show_deleted", "showDeleted", "query", BOOLEAN),
        Parameter("include_tasks_from_deleted_lists", "includeTasksFromDeletedLists", "query", BOOLEAN),
        Parameter("deleted_after_date", "deletedAfterDate", "query", STRING),
        Parameter("show_completed_lists", "showCompletedLists", "query", BOOLEAN),
        Parameter("include_completed_subtasks", "includeCompletedSubtasks", "query", BOOLEAN),
        Parameter("get_sub_tasks", "getSubTasks", "query", BOOLEAN),
        Parameter("include_completed_tasks", "includeCompletedTasks", "query", BOOLEAN),
        Parameter("include_task_id", "includeTaskId", "query", IDENTIFIER),
        Parameter("project_ids", "projectIds", "query", ListOf(INTEGER), explode=False),
        Parameter("project_status", "projectStatus", "query", STRING),
        Parameter("include_archived_projects", "includeArchivedProjects", "query", BOOLEAN),
        Parameter("project_healths", "projectHealths", "query", ListOf(INTEGER), explode=False),
        Parameter("project_category_ids", "projectCategoryIds", "query", ListOf(INTEGER), explode=False),
        Parameter("project_company_ids", "projectCompanyIds", "query", ListOf(INTEGER), explode=False),
        Parameter("project_owner_ids", "projectOwnerIds", "query", ListOf(INTEGER), explode=False),
        Parameter("project_tag_ids", "projectTagIds", "query", ListOf(INTEGER), explode=False),
        Parameter("match_all_project_tags", "matchAllProjectTags", "query", BOOLEAN),
        Parameter("only_starred_projects", "onlyStarredProjects", "query", BOOLEAN),
        Parameter("follower_ids", "follower-ids", "query", ListOf(INTEGER), explode=False),
        Parameter("tag_ids", "tagIds", "query", ListOf(INTEGER), explode=False),
        Parameter("created_after_date", "createdAfterDate", "query", STRING),
        Parameter("created_before_date", "createdBeforeDate", "query", STRING),
        Parameter("only_tasks_with_tickets", "onlyTasksWithTickets", "query", BOOLEAN),
        Parameter("only_tasks_with_unread_comments", "onlyTasksWithUnreadComments", "query", BOOLEAN),
        Parameter("include_untagged_tasks", "includeUntaggedTasks", "query", BOOLEAN),
        Parameter("only_untagged_tasks", "onlyUntaggedTasks", "query", BOOLEAN),
        Parameter("priority", "priority", "query", STRING),
        Parameter("exclude_tag_ids", "excludeTagIds", "query", ListOf(INTEGER), explode=False),
        Parameter("only_tasks_with_estimated_time", "onlyTasksWithEstimatedTime", "query", BOOLEAN),
        Parameter("include_tasks_without_due_dates", "includeTasksWithoutDueDates", "query", BOOLEAN),
        Parameter("assignee_company_ids", "assigneeCompanyIds", "query", ListOf(INTEGER), explode=False),
    ),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_TASK_IDS_OF_TASK_LIST: Final[Operation[List[Any]]] = Operation(
    id="listTaskIdsOfTaskList",
    method="GET",
    path="/projects/api/v2/tasklists/{id}/taskids.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter(
            "filter_",
            "filter",
            "query",
            choice(
                "all",
                "anytime",
                "overdue",
                "today",
                "yesterday",
                "tomorrow",
                "thisweek",
                "within7",
                "within14",
                "within30",
                "within365",
                "nodate",
                "noduedate",
                "started",
                "nostartdate",
                "completed",
                "created",
                "newTaskDefaults",
                "hasDate",
            ),
        ),
        Parameter("filter_text", "filterText", "query", ListOf(STRING), explode=False),
        Parameter("responsible_party_ids", "responsiblePartyIds", "query", ListOf(INTEGER), explode=False),
        Parameter("creator_ids", "creatorIds", "query", ListOf(INTEGER), explode=False),
        Parameter("ignore_start_dates", "ignoreStartDates", "query", BOOLEAN),
        Parameter("use_start_dates_for_todays_tasks", "useStartDatesForTodaysTasks", "query", BOOLEAN),
        Parameter("include", "include", "query", STRING),
        Parameter("include_today", "includeToday", "query", BOOLEAN),
        Parameter("include_blocked_tasks", "includeBlockedTasks", "query", BOOLEAN),
        Parameter("updated_after_date", "updatedAfterDate", "query", STRING),
        Parameter("completed_after_date", "completedAfterDate", "query", STRING),
        Parameter("completed_before_date", "completedBeforeDate", "query", STRING),
        Parameter("sort", "sort", "query", STRING),
        Parameter("sort_order", "sortOrder", "query", choice("asc", "desc")),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("offset_count", "offsetCount", "query", INTEGER),
        Parameter("start_date", "startDate", "query", COMPACT_DATE),
        Parameter("end_date", "endDate", "query", COMPACT_DATE),
        Parameter("show_deleted", "showDeleted", "query", BOOLEAN),
        Parameter("include_tasks_from_deleted_lists", "includeTasksFromDeletedLists", "query", BOOLEAN),
        Parameter("deleted_after_date", "deletedAfterDate", "query", STRING),
        Parameter("show_completed_lists", "showCompletedLists", "query", BOOLEAN),
        Parameter("include_completed_subtasks", "includeCompletedSubtasks", "query", BOOLEAN),
        Parameter("get_sub_tasks", "getSubTasks", "query", BOOLEAN),
        Parameter("include_completed_tasks", "includeCompletedTasks", "query", BOOLEAN),
        Parameter("include_task_id", "includeTaskId", "query", IDENTIFIER),
        Parameter("project_ids", "projectIds", "query", ListOf(INTEGER), explode=False),
        Parameter("project_status", "projectStatus", "query", STRING),
        Parameter("include_archived_projects", "includeArchivedProjects", "query", BOOLEAN),
        Parameter("project_healths", "projectHealths", "query", ListOf(INTEGER), explode=False),
        Parameter("project_category_ids", "projectCategoryIds", "query", ListOf(INTEGER), explode=False),
        Parameter("project_company_ids", "projectCompanyIds", "query", ListOf(INTEGER), explode=False),
        Parameter("project_owner_ids", "projectOwnerIds", "query", ListOf(INTEGER), explode=False),
        Parameter("project_tag_ids", "projectTagIds", "query", ListOf(INTEGER), explode=False),
        Parameter("match_all_project_tags", "matchAllProjectTags", "query", BOOLEAN),
        Parameter("only_starred_projects", "onlyStarredProjects", "query", BOOLEAN),
        Parameter("follower_ids", "follower-ids", "query", ListOf(INTEGER), explode=False),
        Parameter("tag_ids", "tagIds", "query", ListOf(INTEGER), explode=False),
        Parameter("created_after_date", "createdAfterDate", "query", STRING),
        Parameter("created_before_date", "createdBeforeDate", "query", STRING),
        Parameter("only_tasks_with_tickets", "onlyTasksWithTickets", "query", BOOLEAN),
        Parameter("only_tasks_with_unread_comments", "onlyTasksWithUnreadComments", "query", BOOLEAN),
        Parameter("include_untagged_tasks", "includeUntaggedTasks", "query", BOOLEAN),
        Parameter("only_untagged_tasks", "onlyUntaggedTasks", "query", BOOLEAN),
        Parameter("priority", "priority", "query", STRING),
        Parameter("exclude_tag_ids", "excludeTagIds", "query", ListOf(INTEGER), explode=False),
        Parameter("only_tasks_with_estimated_time", "onlyTasksWithEstimatedTime", "query", BOOLEAN),
        Parameter("include_tasks_without_due_dates", "includeTasksWithoutDueDates", "query", BOOLEAN),
        Parameter("assignee_company_ids", "assigneeCompanyIds", "query", ListOf(INTEGER), explode=False),
    ),
    reply=ListOf(ANYTHING),
    envelope="taskids",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_TASK: Final[Operation[TodoItem]] = Operation(
    id="getTask",
    method="GET",
    path="/tasks/{id}.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("get_files", "getFiles", "query", BOOLEAN),
        Parameter("nest_sub_tasks", "nestSubTasks", "query", BOOLEAN),
        Parameter("include_completed_subtasks", "includeCompletedSubtasks", "query", BOOLEAN),
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.todo_item", "TodoItem"),
    envelope="todo-item",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_TASK: Final[Operation[None]] = Operation(
    id="updateTask",
    method="PUT",
    path="/tasks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.todo_item_write", "TodoItemWrite"), envelope="todo-item"
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_SUBTASK: Final[Operation[CreatedTaskReply]] = Operation(
    id="createSubtask",
    method="POST",
    path="/tasks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.new_todo_item", "NewTodoItem"), envelope="todo-item"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_task_reply", "CreatedTaskReply"),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
DELETE_TASK: Final[Operation[None]] = Operation(
    id="deleteTask",
    method="DELETE",
    path="/tasks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
COMPLETE_TASK: Final[Operation[None]] = Operation(
    id="completeTask",
    method="PUT",
    path="/tasks/{id}/complete.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
REOPEN_TASK: Final[Operation[None]] = Operation(
    id="reopenTask",
    method="PUT",
    path="/tasks/{id}/uncomplete.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
COPY_TASK: Final[Operation[AffectedTasksReply]] = Operation(
    id="copyTask",
    method="PUT",
    path="/tasks/{id}/copy.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.task_copy_request", "TaskCopyRequest")),
    reply=ModelOf("workapis_generated.teamwork_projects.models.affected_tasks_reply", "AffectedTasksReply"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
MOVE_TASK: Final[Operation[AffectedTasksReply]] = Operation(
    id="moveTask",
    method="PUT",
    path="/tasks/{id}/move.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.task_move_request", "TaskMoveRequest")),
    reply=ModelOf("workapis_generated.teamwork_projects.models.affected_tasks_reply", "AffectedTasksReply"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
REORDER_TASKS: Final[Operation[None]] = Operation(
    id="reorderTasks",
    method="PUT",
    path="/tasklists/{id}/tasks/reorder.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.task_order_request", "TaskOrderRequest")),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_TASKS: Final[Operation[QuickAddReply]] = Operation(
    id="createTasks",
    method="POST",
    path="/projects/{id}/tasks/quickadd.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.quick_add_task", "QuickAddTask"),
        envelope="todo-item",
        around=ModelOf("workapis_generated.teamwork_projects.models.quick_add_request", "QuickAddRequest"),
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.quick_add_reply", "QuickAddReply"),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
CREATE_SUBTASKS: Final[Operation[QuickAddReply]] = Operation(
    id="createSubtasks",
    method="POST",
    path="/tasks/{id}/quickadd.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.quick_add_task", "QuickAddTask"),
        envelope="todo-item",
        around=ModelOf("workapis_generated.teamwork_projects.models.quick_add_request", "QuickAddRequest"),
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.quick_add_reply", "QuickAddReply"),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
LIST_TASK_DEPENDENCIES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listTaskDependencies",
    method="GET",
    path="/tasks/{id}/dependencies.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="dependents",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_TASK_PREDECESSORS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listTaskPredecessors",
    method="GET",
    path="/tasks/{id}/predecessors.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="predecessors",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_TASK_FOLLOWERS: Final[Operation[dict[str, Any]]] = Operation(
    id="listTaskFollowers",
    method="GET",
    path="/tasks/{id}/followers.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("return_user_info", "returnUserInfo", "query", BOOLEAN),
    ),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_RECURRING_TASKS: Final[Operation[RecurringTasksReply]] = Operation(
    id="listRecurringTasks",
    method="GET",
    path="/tasks/{id}/recurring.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("only_future_dates", "onlyFutureDates", "query", BOOLEAN),
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.recurring_tasks_reply", "RecurringTasksReply"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_CATEGORY_TASKS: Final[Operation[List[TodoItem]]] = Operation(
    id="listProjectCategoryTasks",
    method="GET",
    path="/projectCategories/{id}/tasks.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.todo_item", "TodoItem")),
    envelope="todo-items",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
SET_TASK_ESTIMATE: Final[Operation[None]] = Operation(
    id="setTaskEstimate",
    method="PUT",
    path="/tasks/{id}/estimatedtime.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.estimated_time_request", "EstimatedTimeRequest")),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
ATTACH_FILES_WITH_FILE: Final[Operation[CreatedReply]] = Operation(
    id="attachFiles",
    method="POST",
    path="/tasks/{id}/files.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.task_files_write", "TaskFilesWrite"), envelope="task"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    attach=Attachment(GET_PRESIGNED_URL, argument="pending_file_attachments", many=True),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)


class TasksResource(Resource):
    """Tasks, which the API calls todo items, and the tasks below them."""

    def list(
        self,
        *,
        filter_: TaskFilter
        | Literal[
            "all",
            "anytime",
            "overdue",
            "today",
            "tomorrow",
            "thisweek",
            "within7",
            "within14",
            "within30",
            "within365",
            "nodate",
            "nostartdate",
            "completed",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        completed_after_date: str | Unset = UNSET,
        completed_before_date: str | Unset = UNSET,
        show_deleted: Literal["yes", "no"] | Unset = UNSET,
        include_completed_tasks: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        creator_ids: List[str] | Unset = UNSET,
        include: str | Unset = UNSET,
        responsible_party_ids: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        get_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        nest_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        get_files: bool | Unset = UNSET,
        include_today: bool | Unset = UNSET,
        ignore_start_dates: bool | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        include_tasks_without_due_dates: bool | Unset = UNSET,
        include_tasks_from_deleted_lists: bool | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        dateupdated_asc: str | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TodoItem]:
        """Returns the tasks of all projects that the caller may see.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            filter_: Which tasks to return, by date.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            start_date: First day of the period.
            end_date: Last day of the period.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            completed_after_date: Return only what was completed after this instant, as YYYYMMDDHHMMSS.
            completed_before_date: Return only what was completed before this instant, as YYYYMMDDHHMMSS.
            show_deleted: Whether deleted ones are returned too.
            include_completed_tasks: Whether completed tasks are returned too.
            include_completed_subtasks: Whether completed subtasks are returned too.
            creator_ids: Ids of the people who created them.
            include: Further groups of tasks to return, separated by commas, such as `nodate`.
            responsible_party_ids: Ids of those who are responsible, separated by commas; -1 for anyone, 0 for
                nobody.
            sort: What to sort by, such as `duedate`.
            get_sub_tasks: Whether subtasks are returned too.
            nest_sub_tasks: Whether subtasks stand inside the task that they are part of.
            get_files: Whether the attached files are returned too.
            include_today: Whether tasks that are due today are returned too.
            ignore_start_dates: Whether the start date is left out of account.
            tag_ids: Ids of tags.
            include_tasks_without_due_dates: Whether tasks without a due date are returned too.
            include_tasks_from_deleted_lists: Whether tasks of deleted task lists are returned too.
            include_archived_projects: Whether what is in archived projects is returned too.
            dateupdated_asc: Sorts by the date of the last change.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_TASKS,
            {
                "filter_": filter_,
                "page": page,
                "page_size": page_size,
                "start_date": start_date,
                "end_date": end_date,
                "updated_after_date": updated_after_date,
                "completed_after_date": completed_after_date,
                "completed_before_date": completed_before_date,
                "show_deleted": show_deleted,
                "include_completed_tasks": include_completed_tasks,
                "include_completed_subtasks": include_completed_subtasks,
                "creator_ids": creator_ids,
                "include": include,
                "responsible_party_ids": responsible_party_ids,
                "sort": sort,
                "get_sub_tasks": get_sub_tasks,
                "nest_sub_tasks": nest_sub_tasks,
                "get_files": get_files,
                "include_today": include_today,
                "ignore_start_dates": ignore_start_dates,
                "tag_ids": tag_ids,
                "include_tasks_without_due_dates": include_tasks_without_due_dates,
                "include_tasks_from_deleted_lists": include_tasks_from_deleted_lists,
                "include_archived_projects": include_archived_projects,
                "dateupdated_asc": dateupdated_asc,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        filter_: TaskFilter
        | Literal[
            "all",
            "anytime",
            "overdue",
            "today",
            "tomorrow",
            "thisweek",
            "within7",
            "within14",
            "within30",
            "within365",
            "nodate",
            "nostartdate",
            "completed",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        completed_after_date: str | Unset = UNSET,
        completed_before_date: str | Unset = UNSET,
        show_deleted: Literal["yes", "no"] | Unset = UNSET,
        include_completed_tasks: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        creator_ids: List[str] | Unset = UNSET,
        include: str | Unset = UNSET,
        responsible_party_ids: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        get_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        nest_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        get_files: bool | Unset = UNSET,
        include_today: bool | Unset = UNSET,
        ignore_start_dates: bool | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        dateupdated_asc: str | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TodoItem]:
        """Returns the tasks of one project.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            filter_: Which tasks to return, by date.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            start_date: First day of the period.
            end_date: Last day of the period.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            completed_after_date: Return only what was completed after this instant, as YYYYMMDDHHMMSS.
            completed_before_date: Return only what was completed before this instant, as YYYYMMDDHHMMSS.
            show_deleted: Whether deleted ones are returned too.
            include_completed_tasks: Whether completed tasks are returned too.
            include_completed_subtasks: Whether completed subtasks are returned too.
            creator_ids: Ids of the people who created them.
            include: Further groups of tasks to return, separated by commas, such as `nodate`.
            responsible_party_ids: Ids of those who are responsible, separated by commas; -1 for anyone, 0 for
                nobody.
            sort: What to sort by, such as `duedate`.
            get_sub_tasks: Whether subtasks are returned too.
            nest_sub_tasks: Whether subtasks stand inside the task that they are part of.
            get_files: Whether the attached files are returned too.
            include_today: Whether tasks that are due today are returned too.
            ignore_start_dates: Whether the start date is left out of account.
            tag_ids: Ids of tags.
            dateupdated_asc: Sorts by the date of the last change.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_TASKS,
            {
                "id": id,
                "filter_": filter_,
                "page": page,
                "page_size": page_size,
                "start_date": start_date,
                "end_date": end_date,
                "updated_after_date": updated_after_date,
                "completed_after_date": completed_after_date,
                "completed_before_date": completed_before_date,
                "show_deleted": show_deleted,
                "include_completed_tasks": include_completed_tasks,
                "include_completed_subtasks": include_completed_subtasks,
                "creator_ids": creator_ids,
                "include": include,
                "responsible_party_ids": responsible_party_ids,
                "sort": sort,
                "get_sub_tasks": get_sub_tasks,
                "nest_sub_tasks": nest_sub_tasks,
                "get_files": get_files,
                "include_today": include_today,
                "ignore_start_dates": ignore_start_dates,
                "tag_ids": tag_ids,
                "dateupdated_asc": dateupdated_asc,
            },
            limit,
            checkpoint,
            options,
        )

    def create_in_project(
        self,
        id: Identifier,
        *,
        content: str,
        attachments: List[str] | Unset = UNSET,
        change_follower_ids: List[str] | Unset = UNSET,
        column_id: int | Unset = UNSET,
        comment_follower_ids: List[str] | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        estimated_minutes: int | Unset = UNSET,
        grant_access_to: List[str] | Unset = UNSET,
        notify: bool | Unset = UNSET,
        parent_task_id: int | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        position_after_task: int | Unset = UNSET,
        predecessors: List[PredecessorWrite] | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        private: bool | Unset = UNSET,
        progress: int | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        completed: bool | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        everyone_must_do: bool | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        reminders: List[dict[str, Any]] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        repeat_options: RepeatOptionsWrite | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedTaskReply:
        """Creates a task in a project, without naming a task list.

        Args:
            id: Id of the project.
            content: Text of the task.
            attachments: Ids of files to attach that are there already.
            change_follower_ids: Ids of people who are told of changes.
            column_id: Id of the column of the board that it is put in.
            comment_follower_ids: Ids of people who are told of comments.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            estimated_minutes: Minutes that the work is estimated to take.
            grant_access_to: Ids of people, companies and teams who may see it.
            notify: Whom to notify, or whether.
            parent_task_id: Id of the task that it is part of.
            pending_file_attachments: References of uploaded files to attach.
            position_after_task: Id of the task behind which it is put.
            predecessors: Tasks that must come first.
            priority: Priority, empty for none.
            private: Whether it is private.
            progress: Percentage that is done.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            tags: Names of tags, separated by commas.
            attachments_category_ids: Ids of categories of the attached files.
            completed: Whether it is completed.
            creator_id: Id of the person who is to count as its creator.
            everyone_must_do: Whether each who is responsible has to complete it.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            reminders: Reminders; the page does not show their form.
            remove_other_files: Whether files that are not named are taken off.
            update_files: Whether the files are changed.
            use_defaults: Whether the defaults of the task list apply.
            repeat_options: `repeatOptions`, of which no source says more than its name.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_PROJECT_TASK,
            {
                "id": id,
                "attachments": attachments,
                "change_follower_ids": change_follower_ids,
                "column_id": column_id,
                "comment_follower_ids": comment_follower_ids,
                "content": content,
                "description": description,
                "due_date": due_date,
                "estimated_minutes": estimated_minutes,
                "grant_access_to": grant_access_to,
                "notify": notify,
                "parent_task_id": parent_task_id,
                "pending_file_attachments": pending_file_attachments,
                "position_after_task": position_after_task,
                "predecessors": predecessors,
                "priority": priority,
                "private": private,
                "progress": progress,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "tags": tags,
                "attachments_category_ids": attachments_category_ids,
                "completed": completed,
                "creator_id": creator_id,
                "everyone_must_do": everyone_must_do,
                "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                "reminders": reminders,
                "remove_other_files": remove_other_files,
                "update_files": update_files,
                "use_defaults": use_defaults,
                "repeat_options": repeat_options,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    def list_of_task_list(
        self,
        id: Identifier,
        *,
        filter_: TaskFilter
        | Literal[
            "all",
            "anytime",
            "overdue",
            "today",
            "tomorrow",
            "thisweek",
            "within7",
            "within14",
            "within30",
            "within365",
            "nodate",
            "nostartdate",
            "completed",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        completed_after_date: str | Unset = UNSET,
        completed_before_date: str | Unset = UNSET,
        show_deleted: Literal["yes", "no"] | Unset = UNSET,
        include_completed_tasks: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        creator_ids: List[str] | Unset = UNSET,
        include: str | Unset = UNSET,
        responsible_party_ids: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        get_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        nest_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        get_files: bool | Unset = UNSET,
        include_today: bool | Unset = UNSET,
        ignore_start_dates: bool | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        dateupdated_asc: str | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TodoItem]:
        """Returns the tasks of one task list.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the task list.
            filter_: Which tasks to return, by date.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            start_date: First day of the period.
            end_date: Last day of the period.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            completed_after_date: Return only what was completed after this instant, as YYYYMMDDHHMMSS.
            completed_before_date: Return only what was completed before this instant, as YYYYMMDDHHMMSS.
            show_deleted: Whether deleted ones are returned too.
            include_completed_tasks: Whether completed tasks are returned too.
            include_completed_subtasks: Whether completed subtasks are returned too.
            creator_ids: Ids of the people who created them.
            include: Further groups of tasks to return, separated by commas, such as `nodate`.
            responsible_party_ids: Ids of those who are responsible, separated by commas; -1 for anyone, 0 for
                nobody.
            sort: What to sort by, such as `duedate`.
            get_sub_tasks: Whether subtasks are returned too.
            nest_sub_tasks: Whether subtasks stand inside the task that they are part of.
            get_files: Whether the attached files are returned too.
            include_today: Whether tasks that are due today are returned too.
            ignore_start_dates: Whether the start date is left out of account.
            tag_ids: Ids of tags.
            dateupdated_asc: Sorts by the date of the last change.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_TASK_LIST_TASKS,
            {
                "id": id,
                "filter_": filter_,
                "page": page,
                "page_size": page_size,
                "start_date": start_date,
                "end_date": end_date,
                "updated_after_date": updated_after_date,
                "completed_after_date": completed_after_date,
                "completed_before_date": completed_before_date,
                "show_deleted": show_deleted,
                "include_completed_tasks": include_completed_tasks,
                "include_completed_subtasks": include_completed_subtasks,
                "creator_ids": creator_ids,
                "include": include,
                "responsible_party_ids": responsible_party_ids,
                "sort": sort,
                "get_sub_tasks": get_sub_tasks,
                "nest_sub_tasks": nest_sub_tasks,
                "get_files": get_files,
                "include_today": include_today,
                "ignore_start_dates": ignore_start_dates,
                "tag_ids": tag_ids,
                "dateupdated_asc": dateupdated_asc,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        content: str,
        attachments: List[str] | Unset = UNSET,
        change_follower_ids: List[str] | Unset = UNSET,
        column_id: int | Unset = UNSET,
        comment_follower_ids: List[str] | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        estimated_minutes: int | Unset = UNSET,
        grant_access_to: List[str] | Unset = UNSET,
        notify: bool | Unset = UNSET,
        parent_task_id: int | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        position_after_task: int | Unset = UNSET,
        predecessors: List[PredecessorWrite] | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        private: bool | Unset = UNSET,
        progress: int | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        completed: bool | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        everyone_must_do: bool | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        reminders: List[dict[str, Any]] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        repeat_options: RepeatOptionsWrite | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedTaskReply:
        """Creates a task in one task list.

        Args:
            id: Id of the task list.
            content: Text of the task.
            attachments: Ids of files to attach that are there already.
            change_follower_ids: Ids of people who are told of changes.
            column_id: Id of the column of the board that it is put in.
            comment_follower_ids: Ids of people who are told of comments.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            estimated_minutes: Minutes that the work is estimated to take.
            grant_access_to: Ids of people, companies and teams who may see it.
            notify: Whom to notify, or whether.
            parent_task_id: Id of the task that it is part of.
            pending_file_attachments: References of uploaded files to attach.
            position_after_task: Id of the task behind which it is put.
            predecessors: Tasks that must come first.
            priority: Priority, empty for none.
            private: Whether it is private.
            progress: Percentage that is done.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            tags: Names of tags, separated by commas.
            attachments_category_ids: Ids of categories of the attached files.
            completed: Whether it is completed.
            creator_id: Id of the person who is to count as its creator.
            everyone_must_do: Whether each who is responsible has to complete it.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            reminders: Reminders; the page does not show their form.
            remove_other_files: Whether files that are not named are taken off.
            update_files: Whether the files are changed.
            use_defaults: Whether the defaults of the task list apply.
            repeat_options: `repeatOptions`, of which no source says more than its name.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_TASK,
            {
                "id": id,
                "attachments": attachments,
                "change_follower_ids": change_follower_ids,
                "column_id": column_id,
                "comment_follower_ids": comment_follower_ids,
                "content": content,
                "description": description,
                "due_date": due_date,
                "estimated_minutes": estimated_minutes,
                "grant_access_to": grant_access_to,
                "notify": notify,
                "parent_task_id": parent_task_id,
                "pending_file_attachments": pending_file_attachments,
                "position_after_task": position_after_task,
                "predecessors": predecessors,
                "priority": priority,
                "private": private,
                "progress": progress,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "tags": tags,
                "attachments_category_ids": attachments_category_ids,
                "completed": completed,
                "creator_id": creator_id,
                "everyone_must_do": everyone_must_do,
                "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                "reminders": reminders,
                "remove_other_files": remove_other_files,
                "update_files": update_files,
                "use_defaults": use_defaults,
                "repeat_options": repeat_options,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    def list_subtasks(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TodoItem]:
        """Returns the tasks below one task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_SUBTASKS,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_completed(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        startdate: dt.date | Unset = UNSET,
        enddate: dt.date | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[CompletedTask]:
        """Returns tasks that were completed in a period; their keys are spelt otherwise than those of other tasks.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            startdate: First day of the period.
            enddate: Last day of the period.
            include_archived_projects: Whether what is in archived projects is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_COMPLETED_TASKS,
            {
                "page": page,
                "page_size": page_size,
                "startdate": startdate,
                "enddate": enddate,
                "include_archived_projects": include_archived_projects,
            },
            limit,
            checkpoint,
            options,
        )

    def list_dependent(
        self,
        id: Identifier,
        *,
        include_dependencies: bool | Unset = UNSET,
        only_dependencies: bool | Unset = UNSET,
        only_basic_fields: bool | Unset = UNSET,
        only_actionable: bool | Unset = UNSET,
        next_page_token: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the tasks of a project with the tasks that must come first, 2000 at a time; a token leads on.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        The parameter `nextPageToken` takes the token of the reply before, and no page shows where a reply has it. A
        reply has 2000 tasks by default.

        Args:
            id: Id of the project.
            include_dependencies: Whether the tasks that wait for them are returned too.
            only_dependencies: Whether only tasks that wait for others are returned.
            only_basic_fields: Whether each task has only its basic fields.
            only_actionable: Whether only tasks that can be worked on are returned.
            next_page_token: The token of the next page, as the page before gave it.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_PREDECESSORS,
            {
                "id": id,
                "include_dependencies": include_dependencies,
                "only_dependencies": only_dependencies,
                "only_basic_fields": only_basic_fields,
                "only_actionable": only_actionable,
                "next_page_token": next_page_token,
            },
            limit,
            checkpoint,
            options,
        )

    def list_ids_of_project(
        self,
        id: Identifier,
        *,
        filter_: TaskIdFilter
        | Literal[
            "all",
            "anytime",
            "overdue",
            "today",
            "yesterday",
            "tomorrow",
            "thisweek",
            "within7",
            "within14",
            "within30",
            "within365",
            "nodate",
            "noduedate",
            "started",
            "nostartdate",
            "completed",
            "created",
            "newTaskDefaults",
            "hasDate",
        ]
        | Unset = UNSET,
        filter_text: List[str] | Unset = UNSET,
        responsible_party_ids: List[int] | Unset = UNSET,
        creator_ids: List[int] | Unset = UNSET,
        ignore_start_dates: bool | Unset = UNSET,
        use_start_dates_for_todays_tasks: bool | Unset = UNSET,
        include: str | Unset = UNSET,
        include_today: bool | Unset = UNSET,
        include_blocked_tasks: bool | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        completed_after_date: str | Unset = UNSET,
        completed_before_date: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        offset_count: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        include_tasks_from_deleted_lists: bool | Unset = UNSET,
        deleted_after_date: str | Unset = UNSET,
        show_completed_lists: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        get_sub_tasks: bool | Unset = UNSET,
        include_completed_tasks: bool | Unset = UNSET,
        include_task_id: Identifier | Unset = UNSET,
        project_ids: List[int] | Unset = UNSET,
        project_status: str | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        project_healths: List[int] | Unset = UNSET,
        project_category_ids: List[int] | Unset = UNSET,
        project_company_ids: List[int] | Unset = UNSET,
        project_owner_ids: List[int] | Unset = UNSET,
        project_tag_ids: List[int] | Unset = UNSET,
        match_all_project_tags: bool | Unset = UNSET,
        only_starred_projects: bool | Unset = UNSET,
        follower_ids: List[int] | Unset = UNSET,
        tag_ids: List[int] | Unset = UNSET,
        created_after_date: str | Unset = UNSET,
        created_before_date: str | Unset = UNSET,
        only_tasks_with_tickets: bool | Unset = UNSET,
        only_tasks_with_unread_comments: bool | Unset = UNSET,
        include_untagged_tasks: bool | Unset = UNSET,
        only_untagged_tasks: bool | Unset = UNSET,
        priority: str | Unset = UNSET,
        exclude_tag_ids: List[int] | Unset = UNSET,
        only_tasks_with_estimated_time: bool | Unset = UNSET,
        include_tasks_without_due_dates: bool | Unset = UNSET,
        assignee_company_ids: List[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns ids of tasks of one project; the page does not show the reply.

        Args:
            id: Id of the project.
            filter_: Which tasks to return, by date; `anytime` by default.
            filter_text: Texts to look for.
            responsible_party_ids: Ids of those who are responsible.
            creator_ids: Ids of the people who created them.
            ignore_start_dates: Whether the start date is left out of account.
            use_start_dates_for_todays_tasks: Whether the start date says what is due today.
            include: Further groups of tasks to return, separated by commas, such as `nodate`.
            include_today: Whether tasks that are due today are returned too.
            include_blocked_tasks: Whether tasks that wait for others are returned too.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            completed_after_date: Return only what was completed after this instant, as YYYYMMDDHHMMSS.
            completed_before_date: Return only what was completed before this instant, as YYYYMMDDHHMMSS.
            sort: What to sort by, such as `duedate`.
            sort_order: Whether to sort upwards or downwards.
            page: Number of the page to return.
            page_size: How many results a page has.
            offset_count: How many results to leave out at the beginning.
            start_date: First day of the period.
            end_date: Last day of the period.
            show_deleted: Whether deleted ones are returned too.
            include_tasks_from_deleted_lists: Whether tasks of deleted task lists are returned too.
            deleted_after_date: Return only what was deleted after this instant, as YYYYMMDDHHMMSS.
            show_completed_lists: Whether completed task lists are taken into account.
            include_completed_subtasks: Whether completed subtasks are returned too.
            get_sub_tasks: Whether subtasks are returned too.
            include_completed_tasks: Whether completed tasks are returned too.
            include_task_id: Id of a task that is returned in any case.
            project_ids: Ids of projects.
            project_status: State of the projects, `active` by default.
            include_archived_projects: Whether what is in archived projects is returned too.
            project_healths: Healths of the projects.
            project_category_ids: Ids of categories of projects.
            project_company_ids: Ids of companies of projects.
            project_owner_ids: Ids of owners of projects.
            project_tag_ids: Ids of tags of projects.
            match_all_project_tags: Whether a project must have all of the tags.
            only_starred_projects: Whether only starred projects count.
            follower_ids: Ids of people who follow.
            tag_ids: Ids of tags.
            created_after_date: Return only what was created after this instant, as YYYYMMDDHHMMSS.
            created_before_date: Return only what was created before this instant, as YYYYMMDDHHMMSS.
            only_tasks_with_tickets: Whether only tasks with tickets are returned.
            only_tasks_with_unread_comments: Whether only tasks with unread comments are returned.
            include_untagged_tasks: Whether tasks without tags are returned too.
            only_untagged_tasks: Whether only tasks without tags are returned.
            priority: Priority of the tasks.
            exclude_tag_ids: Ids of tags that tasks must not have.
            only_tasks_with_estimated_time: Whether only tasks with estimated time are returned.
            include_tasks_without_due_dates: Whether tasks without a due date are returned too.
            assignee_company_ids: Ids of companies of those who are responsible.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_TASK_IDS_OF_PROJECT,
            {
                "id": id,
                "filter_": filter_,
                "filter_text": filter_text,
                "responsible_party_ids": responsible_party_ids,
                "creator_ids": creator_ids,
                "ignore_start_dates": ignore_start_dates,
                "use_start_dates_for_todays_tasks": use_start_dates_for_todays_tasks,
                "include": include,
                "include_today": include_today,
                "include_blocked_tasks": include_blocked_tasks,
                "updated_after_date": updated_after_date,
                "completed_after_date": completed_after_date,
                "completed_before_date": completed_before_date,
                "sort": sort,
                "sort_order": sort_order,
                "page": page,
                "page_size": page_size,
                "offset_count": offset_count,
                "start_date": start_date,
                "end_date": end_date,
                "show_deleted": show_deleted,
                "include_tasks_from_deleted_lists": include_tasks_from_deleted_lists,
                "deleted_after_date": deleted_after_date,
                "show_completed_lists": show_completed_lists,
                "include_completed_subtasks": include_completed_subtasks,
                "get_sub_tasks": get_sub_tasks,
                "include_completed_tasks": include_completed_tasks,
                "include_task_id": include_task_id,
                "project_ids": project_ids,
                "project_status": project_status,
                "include_archived_projects": include_archived_projects,
                "project_healths": project_healths,
                "project_category_ids": project_category_ids,
                "project_company_ids": project_company_ids,
                "project_owner_ids": project_owner_ids,
                "project_tag_ids": project_tag_ids,
                "match_all_project_tags": match_all_project_tags,
                "only_starred_projects": only_starred_projects,
                "follower_ids": follower_ids,
                "tag_ids": tag_ids,
                "created_after_date": created_after_date,
                "created_before_date": created_before_date,
                "only_tasks_with_tickets": only_tasks_with_tickets,
                "only_tasks_with_unread_comments": only_tasks_with_unread_comments,
                "include_untagged_tasks": include_untagged_tasks,
                "only_untagged_tasks": only_untagged_tasks,
                "priority": priority,
                "exclude_tag_ids": exclude_tag_ids,
                "only_tasks_with_estimated_time": only_tasks_with_estimated_time,
                "include_tasks_without_due_dates": include_tasks_without_due_dates,
                "assignee_company_ids": assignee_company_ids,
            },
            options,
        )

    def list_ids_of_task_list(
        self,
        id: Identifier,
        *,
        filter_: TaskIdFilter
        | Literal[
            "all",
            "anytime",
            "overdue",
            "today",
            "yesterday",
            "tomorrow",
            "thisweek",
            "within7",
            "within14",
            "within30",
            "within365",
            "nodate",
            "noduedate",
            "started",
            "nostartdate",
            "completed",
            "created",
            "newTaskDefaults",
            "hasDate",
        ]
        | Unset = UNSET,
        filter_text: List[str] | Unset = UNSET,
        responsible_party_ids: List[int] | Unset = UNSET,
        creator_ids: List[int] | Unset = UNSET,
        ignore_start_dates: bool | Unset = UNSET,
        use_start_dates_for_todays_tasks: bool | Unset = UNSET,
        include: str | Unset = UNSET,
        include_today: bool | Unset = UNSET,
        include_blocked_tasks: bool | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        completed_after_date: str | Unset = UNSET,
        completed_before_date: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        offset_count: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        include_tasks_from_deleted_lists: bool | Unset = UNSET,
        deleted_after_date: str | Unset = UNSET,
        show_completed_lists: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        get_sub_tasks: bool | Unset = UNSET,
        include_completed_tasks: bool | Unset = UNSET,
        include_task_id: Identifier | Unset = UNSET,
        project_ids: List[int] | Unset = UNSET,
        project_status: str | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        project_healths: List[int] | Unset = UNSET,
        project_category_ids: List[int] | Unset = UNSET,
        project_company_ids: List[int] | Unset = UNSET,
        project_owner_ids: List[int] | Unset = UNSET,
        project_tag_ids: List[int] | Unset = UNSET,
        match_all_project_tags: bool | Unset = UNSET,
        only_starred_projects: bool | Unset = UNSET,
        follower_ids: List[int] | Unset = UNSET,
        tag_ids: List[int] | Unset = UNSET,
        created_after_date: str | Unset = UNSET,
        created_before_date: str | Unset = UNSET,
        only_tasks_with_tickets: bool | Unset = UNSET,
        only_tasks_with_unread_comments: bool | Unset = UNSET,
        include_untagged_tasks: bool | Unset = UNSET,
        only_untagged_tasks: bool | Unset = UNSET,
        priority: str | Unset = UNSET,
        exclude_tag_ids: List[int] | Unset = UNSET,
        only_tasks_with_estimated_time: bool | Unset = UNSET,
        include_tasks_without_due_dates: bool | Unset = UNSET,
        assignee_company_ids: List[int] | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Any]:
        """Returns ids of tasks of one task list.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the task list.
            filter_: Which tasks to return, by date; `anytime` by default.
            filter_text: Texts to look for.
            responsible_party_ids: Ids of those who are responsible.
            creator_ids: Ids of the people who created them.
            ignore_start_dates: Whether the start date is left out of account.
            use_start_dates_for_todays_tasks: Whether the start date says what is due today.
            include: Further groups of tasks to return, separated by commas, such as `nodate`.
            include_today: Whether tasks that are due today are returned too.
            include_blocked_tasks: Whether tasks that wait for others are returned too.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            completed_after_date: Return only what was completed after this instant, as YYYYMMDDHHMMSS.
            completed_before_date: Return only what was completed before this instant, as YYYYMMDDHHMMSS.
            sort: What to sort by, such as `duedate`.
            sort_order: Whether to sort upwards or downwards.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            offset_count: How many results to leave out at the beginning.
            start_date: First day of the period.
            end_date: Last day of the period.
            show_deleted: Whether deleted ones are returned too.
            include_tasks_from_deleted_lists: Whether tasks of deleted task lists are returned too.
            deleted_after_date: Return only what was deleted after this instant, as YYYYMMDDHHMMSS.
            show_completed_lists: Whether completed task lists are taken into account.
            include_completed_subtasks: Whether completed subtasks are returned too.
            get_sub_tasks: Whether subtasks are returned too.
            include_completed_tasks: Whether completed tasks are returned too.
            include_task_id: Id of a task that is returned in any case.
            project_ids: Ids of projects.
            project_status: State of the projects, `active` by default.
            include_archived_projects: Whether what is in archived projects is returned too.
            project_healths: Healths of the projects.
            project_category_ids: Ids of categories of projects.
            project_company_ids: Ids of companies of projects.
            project_owner_ids: Ids of owners of projects.
            project_tag_ids: Ids of tags of projects.
            match_all_project_tags: Whether a project must have all of the tags.
            only_starred_projects: Whether only starred projects count.
            follower_ids: Ids of people who follow.
            tag_ids: Ids of tags.
            created_after_date: Return only what was created after this instant, as YYYYMMDDHHMMSS.
            created_before_date: Return only what was created before this instant, as YYYYMMDDHHMMSS.
            only_tasks_with_tickets: Whether only tasks with tickets are returned.
            only_tasks_with_unread_comments: Whether only tasks with unread comments are returned.
            include_untagged_tasks: Whether tasks without tags are returned too.
            only_untagged_tasks: Whether only tasks without tags are returned.
            priority: Priority of the tasks.
            exclude_tag_ids: Ids of tags that tasks must not have.
            only_tasks_with_estimated_time: Whether only tasks with estimated time are returned.
            include_tasks_without_due_dates: Whether tasks without a due date are returned too.
            assignee_company_ids: Ids of companies of those who are responsible.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_TASK_IDS_OF_TASK_LIST,
            {
                "id": id,
                "filter_": filter_,
                "filter_text": filter_text,
                "responsible_party_ids": responsible_party_ids,
                "creator_ids": creator_ids,
                "ignore_start_dates": ignore_start_dates,
                "use_start_dates_for_todays_tasks": use_start_dates_for_todays_tasks,
                "include": include,
                "include_today": include_today,
                "include_blocked_tasks": include_blocked_tasks,
                "updated_after_date": updated_after_date,
                "completed_after_date": completed_after_date,
                "completed_before_date": completed_before_date,
                "sort": sort,
                "sort_order": sort_order,
                "page": page,
                "page_size": page_size,
                "offset_count": offset_count,
                "start_date": start_date,
                "end_date": end_date,
                "show_deleted": show_deleted,
                "include_tasks_from_deleted_lists": include_tasks_from_deleted_lists,
                "deleted_after_date": deleted_after_date,
                "show_completed_lists": show_completed_lists,
                "include_completed_subtasks": include_completed_subtasks,
                "get_sub_tasks": get_sub_tasks,
                "include_completed_tasks": include_completed_tasks,
                "include_task_id": include_task_id,
                "project_ids": project_ids,
                "project_status": project_status,
                "include_archived_projects": include_archived_projects,
                "project_healths": project_healths,
                "project_category_ids": project_category_ids,
                "project_company_ids": project_company_ids,
                "project_owner_ids": project_owner_ids,
                "project_tag_ids": project_tag_ids,
                "match_all_project_tags": match_all_project_tags,
                "only_starred_projects": only_starred_projects,
                "follower_ids": follower_ids,
                "tag_ids": tag_ids,
                "created_after_date": created_after_date,
                "created_before_date": created_before_date,
                "only_tasks_with_tickets": only_tasks_with_tickets,
                "only_tasks_with_unread_comments": only_tasks_with_unread_comments,
                "include_untagged_tasks": include_untagged_tasks,
                "only_untagged_tasks": only_untagged_tasks,
                "priority": priority,
                "exclude_tag_ids": exclude_tag_ids,
                "only_tasks_with_estimated_time": only_tasks_with_estimated_time,
                "include_tasks_without_due_dates": include_tasks_without_due_dates,
                "assignee_company_ids": assignee_company_ids,
            },
            limit,
            checkpoint,
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        get_files: bool | Unset = UNSET,
        nest_sub_tasks: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TodoItem:
        """Returns one task.

        Args:
            id: Id of the task.
            get_files: Whether the attached files are returned too.
            nest_sub_tasks: Whether subtasks stand inside the task.
            include_completed_subtasks: Whether completed subtasks are returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_TASK,
            {
                "id": id,
                "get_files": get_files,
                "nest_sub_tasks": nest_sub_tasks,
                "include_completed_subtasks": include_completed_subtasks,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        allow_update: bool | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        change_follower_ids: List[str] | Unset = UNSET,
        column_id: int | Unset = UNSET,
        comment_follower_ids: List[str] | Unset = UNSET,
        completed: bool | Unset = UNSET,
        completed_on: str | Unset = UNSET,
        completer_id: Identifier | Unset = UNSET,
        content: str | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        estimated_minutes: int | Unset = UNSET,
        everyone_must_do: bool | Unset = UNSET,
        grant_access_to: List[str] | Unset = UNSET,
        notify: bool | Unset = UNSET,
        parent_task_id: int | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        predecessors: List[PredecessorWrite] | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        private: bool | Unset = UNSET,
        progress: int | Unset = UNSET,
        reminders: List[dict[str, Any]] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        repeat_options: RepeatOptionsWrite | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one task, its predecessors among the rest.

        Args:
            id: Id of the task.
            allow_update: `allow-update`, of which no source says more than its name.
            attachments_category_ids: Ids of categories of the attached files.
            change_follower_ids: Ids of people who are told of changes.
            column_id: Id of the column of the board that it is put in.
            comment_follower_ids: Ids of people who are told of comments.
            completed: Whether it is completed.
            completed_on: When it was completed.
            completer_id: Id of the person who completed it.
            content: Text of the task.
            creator_id: Id of the person who is to count as its creator.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            estimated_minutes: Minutes that the work is estimated to take.
            everyone_must_do: Whether each who is responsible has to complete it.
            grant_access_to: Ids of people, companies and teams who may see it.
            notify: Whom to notify, or whether.
            parent_task_id: Id of the task that it is part of.
            pending_file_attachments: References of uploaded files to attach.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            predecessors: Tasks that must come first.
            priority: Priority, empty for none.
            private: Whether it is private.
            progress: Percentage that is done.
            reminders: Reminders; the page does not show their form.
            remove_other_files: Whether files that are not named are taken off.
            repeat_options: `repeatOptions`, of which no source says more than its name.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            tags: Names of tags, separated by commas.
            update_files: Whether the files are changed.
            use_defaults: Whether the defaults of the task list apply.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_TASK,
            {
                "id": id,
                "allow_update": allow_update,
                "attachments_category_ids": attachments_category_ids,
                "change_follower_ids": change_follower_ids,
                "column_id": column_id,
                "comment_follower_ids": comment_follower_ids,
                "completed": completed,
                "completed_on": completed_on,
                "completer_id": completer_id,
                "content": content,
                "creator_id": creator_id,
                "description": description,
                "due_date": due_date,
                "estimated_minutes": estimated_minutes,
                "everyone_must_do": everyone_must_do,
                "grant_access_to": grant_access_to,
                "notify": notify,
                "parent_task_id": parent_task_id,
                "pending_file_attachments": pending_file_attachments,
                "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                "predecessors": predecessors,
                "priority": priority,
                "private": private,
                "progress": progress,
                "reminders": reminders,
                "remove_other_files": remove_other_files,
                "repeat_options": repeat_options,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "tags": tags,
                "update_files": update_files,
                "use_defaults": use_defaults,
            },
            options,
        )

    def create_subtask(
        self,
        id: Identifier,
        *,
        content: str,
        attachments: List[str] | Unset = UNSET,
        change_follower_ids: List[str] | Unset = UNSET,
        column_id: int | Unset = UNSET,
        comment_follower_ids: List[str] | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        estimated_minutes: int | Unset = UNSET,
        grant_access_to: List[str] | Unset = UNSET,
        notify: bool | Unset = UNSET,
        parent_task_id: int | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        position_after_task: int | Unset = UNSET,
        predecessors: List[PredecessorWrite] | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        private: bool | Unset = UNSET,
        progress: int | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        completed: bool | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        everyone_must_do: bool | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        reminders: List[dict[str, Any]] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        repeat_options: RepeatOptionsWrite | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedTaskReply:
        """Creates a task below another one.

        Args:
            id: Id of the task.
            content: Text of the task.
            attachments: Ids of files to attach that are there already.
            change_follower_ids: Ids of people who are told of changes.
            column_id: Id of the column of the board that it is put in.
            comment_follower_ids: Ids of people who are told of comments.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            estimated_minutes: Minutes that the work is estimated to take.
            grant_access_to: Ids of people, companies and teams who may see it.
            notify: Whom to notify, or whether.
            parent_task_id: Id of the task that it is part of.
            pending_file_attachments: References of uploaded files to attach.
            position_after_task: Id of the task behind which it is put.
            predecessors: Tasks that must come first.
            priority: Priority, empty for none.
            private: Whether it is private.
            progress: Percentage that is done.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            tags: Names of tags, separated by commas.
            attachments_category_ids: Ids of categories of the attached files.
            completed: Whether it is completed.
            creator_id: Id of the person who is to count as its creator.
            everyone_must_do: Whether each who is responsible has to complete it.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            reminders: Reminders; the page does not show their form.
            remove_other_files: Whether files that are not named are taken off.
            update_files: Whether the files are changed.
            use_defaults: Whether the defaults of the task list apply.
            repeat_options: `repeatOptions`, of which no source says more than its name.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_SUBTASK,
            {
                "id": id,
                "attachments": attachments,
                "change_follower_ids": change_follower_ids,
                "column_id": column_id,
                "comment_follower_ids": comment_follower_ids,
                "content": content,
                "description": description,
                "due_date": due_date,
                "estimated_minutes": estimated_minutes,
                "grant_access_to": grant_access_to,
                "notify": notify,
                "parent_task_id": parent_task_id,
                "pending_file_attachments": pending_file_attachments,
                "position_after_task": position_after_task,
                "predecessors": predecessors,
                "priority": priority,
                "private": private,
                "progress": progress,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "tags": tags,
                "attachments_category_ids": attachments_category_ids,
                "completed": completed,
                "creator_id": creator_id,
                "everyone_must_do": everyone_must_do,
                "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                "reminders": reminders,
                "remove_other_files": remove_other_files,
                "update_files": update_files,
                "use_defaults": use_defaults,
                "repeat_options": repeat_options,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one task.

        Args:
            id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_TASK,
            {
                "id": id,
            },
            options,
        )

    def complete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Marks one task as completed.

        Args:
            id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            COMPLETE_TASK,
            {
                "id": id,
            },
            options,
        )

    def uncomplete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Marks one task as not completed.

        Args:
            id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            REOPEN_TASK,
            {
                "id": id,
            },
            options,
        )

    def copy(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AffectedTasksReply:
        """Copies a task to another project or task list.

        Args:
            id: Id of the task.
            project_id: Id of the project.
            task_id: Id of the task.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            COPY_TASK,
            {
                "id": id,
                "project_id": project_id,
                "task_id": task_id,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    def move(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AffectedTasksReply:
        """Moves a task to another project or task list.

        Args:
            id: Id of the task.
            project_id: Id of the project.
            task_id: Id of the task.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            MOVE_TASK,
            {
                "id": id,
                "project_id": project_id,
                "task_id": task_id,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    def reorder(
        self,
        id: Identifier,
        *,
        todo_items: List[TaskPosition] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Puts the tasks of a task list in the order of the body.

        Args:
            id: Id of the task list.
            todo_items: `todo-items`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            REORDER_TASKS,
            {
                "id": id,
                "todo_items": todo_items,
            },
            options,
        )

    def create_many(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        content: str | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        notify: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> QuickAddReply:
        """Creates several tasks in a project from the lines of a text.

        Args:
            id: Id of the project.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            priority: Priority, empty for none.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            content: The tasks, one a line.
            creator_id: Id of the person who is to count as its creator.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_TASKS,
            {
                "id": id,
                "description": description,
                "due_date": due_date,
                "priority": priority,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "content": content,
                "creator_id": creator_id,
                "notify": notify,
                "private": private,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    def create_subtasks(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        content: str | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        notify: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> QuickAddReply:
        """Creates several tasks below another one from the lines of a text.

        Args:
            id: Id of the task.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            priority: Priority, empty for none.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            content: The tasks, one a line.
            creator_id: Id of the person who is to count as its creator.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_SUBTASKS,
            {
                "id": id,
                "description": description,
                "due_date": due_date,
                "priority": priority,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "content": content,
                "creator_id": creator_id,
                "notify": notify,
                "private": private,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    def dependencies(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the tasks that cannot begin before one task is done.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_TASK_DEPENDENCIES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def predecessors(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the tasks that must be done before one task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_TASK_PREDECESSORS,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def followers(
        self,
        id: Identifier,
        *,
        return_user_info: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns who is told of changes and comments of a task; the page does not show the reply.

        Args:
            id: Id of the task.
            return_user_info: Whether the people are described, beside their ids.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_TASK_FOLLOWERS,
            {
                "id": id,
                "return_user_info": return_user_info,
            },
            options,
        )

    def recurring(
        self,
        id: Identifier,
        *,
        only_future_dates: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RecurringTasksReply:
        """Returns the dates on which a task recurs.

        Args:
            id: Id of the task.
            only_future_dates: Whether only dates to come are returned.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_RECURRING_TASKS,
            {
                "id": id,
                "only_future_dates": only_future_dates,
            },
            options,
        )

    def list_of_project_category(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[TodoItem]:
        """Returns the tasks of the projects of one category.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the category.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_CATEGORY_TASKS,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def set_estimate(
        self,
        id: Identifier,
        *,
        task_estimated_minutes: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Sets the minutes that one task is estimated to take.

        Args:
            id: Id of the task.
            task_estimated_minutes: Minutes that the task is estimated to take.
            task_id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            SET_TASK_ESTIMATE,
            {
                "id": id,
                "task_estimated_minutes": task_estimated_minutes,
                "task_id": task_id,
            },
            options,
        )

    def attach(
        self,
        file: FileSource,
        id: Identifier,
        *,
        attachments: List[str] | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Attaches uploaded files, or files that are there, to one task.

        Sends a file first, and gives its reference to this operation: see `workapis.uploads`.

        Args:
            id: Id of the task.
            attachments: Ids of files to attach that are there already.
            attachments_category_ids: Ids of categories of the attached files.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            remove_other_files: Whether files that are not named are taken off.
            update_files: Whether the files are changed.
            file: A path, bytes, a file opened in binary mode, or an `Upload` of one.
            on_progress: Is told how many bytes of the file were sent, and of how many.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return (
            self._session.upload(
                ATTACH_FILES_WITH_FILE,
                {
                    "id": id,
                    "attachments": attachments,
                    "attachments_category_ids": attachments_category_ids,
                    "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                    "remove_other_files": remove_other_files,
                    "update_files": update_files,
                },
                file,
                on_progress,
                options,
            )
        ).parsed


class AsyncTasksResource(AsyncResource):
    """Tasks, which the API calls todo items, and the tasks below them."""

    def list(
        self,
        *,
        filter_: TaskFilter
        | Literal[
            "all",
            "anytime",
            "overdue",
            "today",
            "tomorrow",
            "thisweek",
            "within7",
            "within14",
            "within30",
            "within365",
            "nodate",
            "nostartdate",
            "completed",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        completed_after_date: str | Unset = UNSET,
        completed_before_date: str | Unset = UNSET,
        show_deleted: Literal["yes", "no"] | Unset = UNSET,
        include_completed_tasks: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        creator_ids: List[str] | Unset = UNSET,
        include: str | Unset = UNSET,
        responsible_party_ids: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        get_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        nest_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        get_files: bool | Unset = UNSET,
        include_today: bool | Unset = UNSET,
        ignore_start_dates: bool | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        include_tasks_without_due_dates: bool | Unset = UNSET,
        include_tasks_from_deleted_lists: bool | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        dateupdated_asc: str | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TodoItem]:
        """Returns the tasks of all projects that the caller may see.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            filter_: Which tasks to return, by date.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            start_date: First day of the period.
            end_date: Last day of the period.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            completed_after_date: Return only what was completed after this instant, as YYYYMMDDHHMMSS.
            completed_before_date: Return only what was completed before this instant, as YYYYMMDDHHMMSS.
            show_deleted: Whether deleted ones are returned too.
            include_completed_tasks: Whether completed tasks are returned too.
            include_completed_subtasks: Whether completed subtasks are returned too.
            creator_ids: Ids of the people who created them.
            include: Further groups of tasks to return, separated by commas, such as `nodate`.
            responsible_party_ids: Ids of those who are responsible, separated by commas; -1 for anyone, 0 for
                nobody.
            sort: What to sort by, such as `duedate`.
            get_sub_tasks: Whether subtasks are returned too.
            nest_sub_tasks: Whether subtasks stand inside the task that they are part of.
            get_files: Whether the attached files are returned too.
            include_today: Whether tasks that are due today are returned too.
            ignore_start_dates: Whether the start date is left out of account.
            tag_ids: Ids of tags.
            include_tasks_without_due_dates: Whether tasks without a due date are returned too.
            include_tasks_from_deleted_lists: Whether tasks of deleted task lists are returned too.
            include_archived_projects: Whether what is in archived projects is returned too.
            dateupdated_asc: Sorts by the date of the last change.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_TASKS,
            {
                "filter_": filter_,
                "page": page,
                "page_size": page_size,
                "start_date": start_date,
                "end_date": end_date,
                "updated_after_date": updated_after_date,
                "completed_after_date": completed_after_date,
                "completed_before_date": completed_before_date,
                "show_deleted": show_deleted,
                "include_completed_tasks": include_completed_tasks,
                "include_completed_subtasks": include_completed_subtasks,
                "creator_ids": creator_ids,
                "include": include,
                "responsible_party_ids": responsible_party_ids,
                "sort": sort,
                "get_sub_tasks": get_sub_tasks,
                "nest_sub_tasks": nest_sub_tasks,
                "get_files": get_files,
                "include_today": include_today,
                "ignore_start_dates": ignore_start_dates,
                "tag_ids": tag_ids,
                "include_tasks_without_due_dates": include_tasks_without_due_dates,
                "include_tasks_from_deleted_lists": include_tasks_from_deleted_lists,
                "include_archived_projects": include_archived_projects,
                "dateupdated_asc": dateupdated_asc,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        filter_: TaskFilter
        | Literal[
            "all",
            "anytime",
            "overdue",
            "today",
            "tomorrow",
            "thisweek",
            "within7",
            "within14",
            "within30",
            "within365",
            "nodate",
            "nostartdate",
            "completed",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        completed_after_date: str | Unset = UNSET,
        completed_before_date: str | Unset = UNSET,
        show_deleted: Literal["yes", "no"] | Unset = UNSET,
        include_completed_tasks: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        creator_ids: List[str] | Unset = UNSET,
        include: str | Unset = UNSET,
        responsible_party_ids: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        get_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        nest_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        get_files: bool | Unset = UNSET,
        include_today: bool | Unset = UNSET,
        ignore_start_dates: bool | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        dateupdated_asc: str | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TodoItem]:
        """Returns the tasks of one project.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the project.
            filter_: Which tasks to return, by date.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            start_date: First day of the period.
            end_date: Last day of the period.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            completed_after_date: Return only what was completed after this instant, as YYYYMMDDHHMMSS.
            completed_before_date: Return only what was completed before this instant, as YYYYMMDDHHMMSS.
            show_deleted: Whether deleted ones are returned too.
            include_completed_tasks: Whether completed tasks are returned too.
            include_completed_subtasks: Whether completed subtasks are returned too.
            creator_ids: Ids of the people who created them.
            include: Further groups of tasks to return, separated by commas, such as `nodate`.
            responsible_party_ids: Ids of those who are responsible, separated by commas; -1 for anyone, 0 for
                nobody.
            sort: What to sort by, such as `duedate`.
            get_sub_tasks: Whether subtasks are returned too.
            nest_sub_tasks: Whether subtasks stand inside the task that they are part of.
            get_files: Whether the attached files are returned too.
            include_today: Whether tasks that are due today are returned too.
            ignore_start_dates: Whether the start date is left out of account.
            tag_ids: Ids of tags.
            dateupdated_asc: Sorts by the date of the last change.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_TASKS,
            {
                "id": id,
                "filter_": filter_,
                "page": page,
                "page_size": page_size,
                "start_date": start_date,
                "end_date": end_date,
                "updated_after_date": updated_after_date,
                "completed_after_date": completed_after_date,
                "completed_before_date": completed_before_date,
                "show_deleted": show_deleted,
                "include_completed_tasks": include_completed_tasks,
                "include_completed_subtasks": include_completed_subtasks,
                "creator_ids": creator_ids,
                "include": include,
                "responsible_party_ids": responsible_party_ids,
                "sort": sort,
                "get_sub_tasks": get_sub_tasks,
                "nest_sub_tasks": nest_sub_tasks,
                "get_files": get_files,
                "include_today": include_today,
                "ignore_start_dates": ignore_start_dates,
                "tag_ids": tag_ids,
                "dateupdated_asc": dateupdated_asc,
            },
            limit,
            checkpoint,
            options,
        )

    async def create_in_project(
        self,
        id: Identifier,
        *,
        content: str,
        attachments: List[str] | Unset = UNSET,
        change_follower_ids: List[str] | Unset = UNSET,
        column_id: int | Unset = UNSET,
        comment_follower_ids: List[str] | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        estimated_minutes: int | Unset = UNSET,
        grant_access_to: List[str] | Unset = UNSET,
        notify: bool | Unset = UNSET,
        parent_task_id: int | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        position_after_task: int | Unset = UNSET,
        predecessors: List[PredecessorWrite] | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        private: bool | Unset = UNSET,
        progress: int | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        completed: bool | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        everyone_must_do: bool | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        reminders: List[dict[str, Any]] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        repeat_options: RepeatOptionsWrite | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedTaskReply:
        """Creates a task in a project, without naming a task list.

        Args:
            id: Id of the project.
            content: Text of the task.
            attachments: Ids of files to attach that are there already.
            change_follower_ids: Ids of people who are told of changes.
            column_id: Id of the column of the board that it is put in.
            comment_follower_ids: Ids of people who are told of comments.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            estimated_minutes: Minutes that the work is estimated to take.
            grant_access_to: Ids of people, companies and teams who may see it.
            notify: Whom to notify, or whether.
            parent_task_id: Id of the task that it is part of.
            pending_file_attachments: References of uploaded files to attach.
            position_after_task: Id of the task behind which it is put.
            predecessors: Tasks that must come first.
            priority: Priority, empty for none.
            private: Whether it is private.
            progress: Percentage that is done.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            tags: Names of tags, separated by commas.
            attachments_category_ids: Ids of categories of the attached files.
            completed: Whether it is completed.
            creator_id: Id of the person who is to count as its creator.
            everyone_must_do: Whether each who is responsible has to complete it.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            reminders: Reminders; the page does not show their form.
            remove_other_files: Whether files that are not named are taken off.
            update_files: Whether the files are changed.
            use_defaults: Whether the defaults of the task list apply.
            repeat_options: `repeatOptions`, of which no source says more than its name.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_PROJECT_TASK,
            {
                "id": id,
                "attachments": attachments,
                "change_follower_ids": change_follower_ids,
                "column_id": column_id,
                "comment_follower_ids": comment_follower_ids,
                "content": content,
                "description": description,
                "due_date": due_date,
                "estimated_minutes": estimated_minutes,
                "grant_access_to": grant_access_to,
                "notify": notify,
                "parent_task_id": parent_task_id,
                "pending_file_attachments": pending_file_attachments,
                "position_after_task": position_after_task,
                "predecessors": predecessors,
                "priority": priority,
                "private": private,
                "progress": progress,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "tags": tags,
                "attachments_category_ids": attachments_category_ids,
                "completed": completed,
                "creator_id": creator_id,
                "everyone_must_do": everyone_must_do,
                "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                "reminders": reminders,
                "remove_other_files": remove_other_files,
                "update_files": update_files,
                "use_defaults": use_defaults,
                "repeat_options": repeat_options,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    def list_of_task_list(
        self,
        id: Identifier,
        *,
        filter_: TaskFilter
        | Literal[
            "all",
            "anytime",
            "overdue",
            "today",
            "tomorrow",
            "thisweek",
            "within7",
            "within14",
            "within30",
            "within365",
            "nodate",
            "nostartdate",
            "completed",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        completed_after_date: str | Unset = UNSET,
        completed_before_date: str | Unset = UNSET,
        show_deleted: Literal["yes", "no"] | Unset = UNSET,
        include_completed_tasks: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        creator_ids: List[str] | Unset = UNSET,
        include: str | Unset = UNSET,
        responsible_party_ids: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        get_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        nest_sub_tasks: Literal["yes", "no"] | Unset = UNSET,
        get_files: bool | Unset = UNSET,
        include_today: bool | Unset = UNSET,
        ignore_start_dates: bool | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        dateupdated_asc: str | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TodoItem]:
        """Returns the tasks of one task list.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the task list.
            filter_: Which tasks to return, by date.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            start_date: First day of the period.
            end_date: Last day of the period.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            completed_after_date: Return only what was completed after this instant, as YYYYMMDDHHMMSS.
            completed_before_date: Return only what was completed before this instant, as YYYYMMDDHHMMSS.
            show_deleted: Whether deleted ones are returned too.
            include_completed_tasks: Whether completed tasks are returned too.
            include_completed_subtasks: Whether completed subtasks are returned too.
            creator_ids: Ids of the people who created them.
            include: Further groups of tasks to return, separated by commas, such as `nodate`.
            responsible_party_ids: Ids of those who are responsible, separated by commas; -1 for anyone, 0 for
                nobody.
            sort: What to sort by, such as `duedate`.
            get_sub_tasks: Whether subtasks are returned too.
            nest_sub_tasks: Whether subtasks stand inside the task that they are part of.
            get_files: Whether the attached files are returned too.
            include_today: Whether tasks that are due today are returned too.
            ignore_start_dates: Whether the start date is left out of account.
            tag_ids: Ids of tags.
            dateupdated_asc: Sorts by the date of the last change.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_TASK_LIST_TASKS,
            {
                "id": id,
                "filter_": filter_,
                "page": page,
                "page_size": page_size,
                "start_date": start_date,
                "end_date": end_date,
                "updated_after_date": updated_after_date,
                "completed_after_date": completed_after_date,
                "completed_before_date": completed_before_date,
                "show_deleted": show_deleted,
                "include_completed_tasks": include_completed_tasks,
                "include_completed_subtasks": include_completed_subtasks,
                "creator_ids": creator_ids,
                "include": include,
                "responsible_party_ids": responsible_party_ids,
                "sort": sort,
                "get_sub_tasks": get_sub_tasks,
                "nest_sub_tasks": nest_sub_tasks,
                "get_files": get_files,
                "include_today": include_today,
                "ignore_start_dates": ignore_start_dates,
                "tag_ids": tag_ids,
                "dateupdated_asc": dateupdated_asc,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        content: str,
        attachments: List[str] | Unset = UNSET,
        change_follower_ids: List[str] | Unset = UNSET,
        column_id: int | Unset = UNSET,
        comment_follower_ids: List[str] | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        estimated_minutes: int | Unset = UNSET,
        grant_access_to: List[str] | Unset = UNSET,
        notify: bool | Unset = UNSET,
        parent_task_id: int | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        position_after_task: int | Unset = UNSET,
        predecessors: List[PredecessorWrite] | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        private: bool | Unset = UNSET,
        progress: int | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        completed: bool | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        everyone_must_do: bool | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        reminders: List[dict[str, Any]] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        repeat_options: RepeatOptionsWrite | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedTaskReply:
        """Creates a task in one task list.

        Args:
            id: Id of the task list.
            content: Text of the task.
            attachments: Ids of files to attach that are there already.
            change_follower_ids: Ids of people who are told of changes.
            column_id: Id of the column of the board that it is put in.
            comment_follower_ids: Ids of people who are told of comments.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            estimated_minutes: Minutes that the work is estimated to take.
            grant_access_to: Ids of people, companies and teams who may see it.
            notify: Whom to notify, or whether.
            parent_task_id: Id of the task that it is part of.
            pending_file_attachments: References of uploaded files to attach.
            position_after_task: Id of the task behind which it is put.
            predecessors: Tasks that must come first.
            priority: Priority, empty for none.
            private: Whether it is private.
            progress: Percentage that is done.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            tags: Names of tags, separated by commas.
            attachments_category_ids: Ids of categories of the attached files.
            completed: Whether it is completed.
            creator_id: Id of the person who is to count as its creator.
            everyone_must_do: Whether each who is responsible has to complete it.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            reminders: Reminders; the page does not show their form.
            remove_other_files: Whether files that are not named are taken off.
            update_files: Whether the files are changed.
            use_defaults: Whether the defaults of the task list apply.
            repeat_options: `repeatOptions`, of which no source says more than its name.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_TASK,
            {
                "id": id,
                "attachments": attachments,
                "change_follower_ids": change_follower_ids,
                "column_id": column_id,
                "comment_follower_ids": comment_follower_ids,
                "content": content,
                "description": description,
                "due_date": due_date,
                "estimated_minutes": estimated_minutes,
                "grant_access_to": grant_access_to,
                "notify": notify,
                "parent_task_id": parent_task_id,
                "pending_file_attachments": pending_file_attachments,
                "position_after_task": position_after_task,
                "predecessors": predecessors,
                "priority": priority,
                "private": private,
                "progress": progress,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "tags": tags,
                "attachments_category_ids": attachments_category_ids,
                "completed": completed,
                "creator_id": creator_id,
                "everyone_must_do": everyone_must_do,
                "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                "reminders": reminders,
                "remove_other_files": remove_other_files,
                "update_files": update_files,
                "use_defaults": use_defaults,
                "repeat_options": repeat_options,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    def list_subtasks(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TodoItem]:
        """Returns the tasks below one task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_SUBTASKS,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_completed(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        startdate: dt.date | Unset = UNSET,
        enddate: dt.date | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[CompletedTask]:
        """Returns tasks that were completed in a period; their keys are spelt otherwise than those of other tasks.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            startdate: First day of the period.
            enddate: Last day of the period.
            include_archived_projects: Whether what is in archived projects is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_COMPLETED_TASKS,
            {
                "page": page,
                "page_size": page_size,
                "startdate": startdate,
                "enddate": enddate,
                "include_archived_projects": include_archived_projects,
            },
            limit,
            checkpoint,
            options,
        )

    def list_dependent(
        self,
        id: Identifier,
        *,
        include_dependencies: bool | Unset = UNSET,
        only_dependencies: bool | Unset = UNSET,
        only_basic_fields: bool | Unset = UNSET,
        only_actionable: bool | Unset = UNSET,
        next_page_token: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the tasks of a project with the tasks that must come first, 2000 at a time; a token leads on.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        The parameter `nextPageToken` takes the token of the reply before, and no page shows where a reply has it. A
        reply has 2000 tasks by default.

        Args:
            id: Id of the project.
            include_dependencies: Whether the tasks that wait for them are returned too.
            only_dependencies: Whether only tasks that wait for others are returned.
            only_basic_fields: Whether each task has only its basic fields.
            only_actionable: Whether only tasks that can be worked on are returned.
            next_page_token: The token of the next page, as the page before gave it.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_PREDECESSORS,
            {
                "id": id,
                "include_dependencies": include_dependencies,
                "only_dependencies": only_dependencies,
                "only_basic_fields": only_basic_fields,
                "only_actionable": only_actionable,
                "next_page_token": next_page_token,
            },
            limit,
            checkpoint,
            options,
        )

    async def list_ids_of_project(
        self,
        id: Identifier,
        *,
        filter_: TaskIdFilter
        | Literal[
            "all",
            "anytime",
            "overdue",
            "today",
            "yesterday",
            "tomorrow",
            "thisweek",
            "within7",
            "within14",
            "within30",
            "within365",
            "nodate",
            "noduedate",
            "started",
            "nostartdate",
            "completed",
            "created",
            "newTaskDefaults",
            "hasDate",
        ]
        | Unset = UNSET,
        filter_text: List[str] | Unset = UNSET,
        responsible_party_ids: List[int] | Unset = UNSET,
        creator_ids: List[int] | Unset = UNSET,
        ignore_start_dates: bool | Unset = UNSET,
        use_start_dates_for_todays_tasks: bool | Unset = UNSET,
        include: str | Unset = UNSET,
        include_today: bool | Unset = UNSET,
        include_blocked_tasks: bool | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        completed_after_date: str | Unset = UNSET,
        completed_before_date: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        offset_count: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        include_tasks_from_deleted_lists: bool | Unset = UNSET,
        deleted_after_date: str | Unset = UNSET,
        show_completed_lists: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        get_sub_tasks: bool | Unset = UNSET,
        include_completed_tasks: bool | Unset = UNSET,
        include_task_id: Identifier | Unset = UNSET,
        project_ids: List[int] | Unset = UNSET,
        project_status: str | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        project_healths: List[int] | Unset = UNSET,
        project_category_ids: List[int] | Unset = UNSET,
        project_company_ids: List[int] | Unset = UNSET,
        project_owner_ids: List[int] | Unset = UNSET,
        project_tag_ids: List[int] | Unset = UNSET,
        match_all_project_tags: bool | Unset = UNSET,
        only_starred_projects: bool | Unset = UNSET,
        follower_ids: List[int] | Unset = UNSET,
        tag_ids: List[int] | Unset = UNSET,
        created_after_date: str | Unset = UNSET,
        created_before_date: str | Unset = UNSET,
        only_tasks_with_tickets: bool | Unset = UNSET,
        only_tasks_with_unread_comments: bool | Unset = UNSET,
        include_untagged_tasks: bool | Unset = UNSET,
        only_untagged_tasks: bool | Unset = UNSET,
        priority: str | Unset = UNSET,
        exclude_tag_ids: List[int] | Unset = UNSET,
        only_tasks_with_estimated_time: bool | Unset = UNSET,
        include_tasks_without_due_dates: bool | Unset = UNSET,
        assignee_company_ids: List[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns ids of tasks of one project; the page does not show the reply.

        Args:
            id: Id of the project.
            filter_: Which tasks to return, by date; `anytime` by default.
            filter_text: Texts to look for.
            responsible_party_ids: Ids of those who are responsible.
            creator_ids: Ids of the people who created them.
            ignore_start_dates: Whether the start date is left out of account.
            use_start_dates_for_todays_tasks: Whether the start date says what is due today.
            include: Further groups of tasks to return, separated by commas, such as `nodate`.
            include_today: Whether tasks that are due today are returned too.
            include_blocked_tasks: Whether tasks that wait for others are returned too.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            completed_after_date: Return only what was completed after this instant, as YYYYMMDDHHMMSS.
            completed_before_date: Return only what was completed before this instant, as YYYYMMDDHHMMSS.
            sort: What to sort by, such as `duedate`.
            sort_order: Whether to sort upwards or downwards.
            page: Number of the page to return.
            page_size: How many results a page has.
            offset_count: How many results to leave out at the beginning.
            start_date: First day of the period.
            end_date: Last day of the period.
            show_deleted: Whether deleted ones are returned too.
            include_tasks_from_deleted_lists: Whether tasks of deleted task lists are returned too.
            deleted_after_date: Return only what was deleted after this instant, as YYYYMMDDHHMMSS.
            show_completed_lists: Whether completed task lists are taken into account.
            include_completed_subtasks: Whether completed subtasks are returned too.
            get_sub_tasks: Whether subtasks are returned too.
            include_completed_tasks: Whether completed tasks are returned too.
            include_task_id: Id of a task that is returned in any case.
            project_ids: Ids of projects.
            project_status: State of the projects, `active` by default.
            include_archived_projects: Whether what is in archived projects is returned too.
            project_healths: Healths of the projects.
            project_category_ids: Ids of categories of projects.
            project_company_ids: Ids of companies of projects.
            project_owner_ids: Ids of owners of projects.
            project_tag_ids: Ids of tags of projects.
            match_all_project_tags: Whether a project must have all of the tags.
            only_starred_projects: Whether only starred projects count.
            follower_ids: Ids of people who follow.
            tag_ids: Ids of tags.
            created_after_date: Return only what was created after this instant, as YYYYMMDDHHMMSS.
            created_before_date: Return only what was created before this instant, as YYYYMMDDHHMMSS.
            only_tasks_with_tickets: Whether only tasks with tickets are returned.
            only_tasks_with_unread_comments: Whether only tasks with unread comments are returned.
            include_untagged_tasks: Whether tasks without tags are returned too.
            only_untagged_tasks: Whether only tasks without tags are returned.
            priority: Priority of the tasks.
            exclude_tag_ids: Ids of tags that tasks must not have.
            only_tasks_with_estimated_time: Whether only tasks with estimated time are returned.
            include_tasks_without_due_dates: Whether tasks without a due date are returned too.
            assignee_company_ids: Ids of companies of those who are responsible.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_TASK_IDS_OF_PROJECT,
            {
                "id": id,
                "filter_": filter_,
                "filter_text": filter_text,
                "responsible_party_ids": responsible_party_ids,
                "creator_ids": creator_ids,
                "ignore_start_dates": ignore_start_dates,
                "use_start_dates_for_todays_tasks": use_start_dates_for_todays_tasks,
                "include": include,
                "include_today": include_today,
                "include_blocked_tasks": include_blocked_tasks,
                "updated_after_date": updated_after_date,
                "completed_after_date": completed_after_date,
                "completed_before_date": completed_before_date,
                "sort": sort,
                "sort_order": sort_order,
                "page": page,
                "page_size": page_size,
                "offset_count": offset_count,
                "start_date": start_date,
                "end_date": end_date,
                "show_deleted": show_deleted,
                "include_tasks_from_deleted_lists": include_tasks_from_deleted_lists,
                "deleted_after_date": deleted_after_date,
                "show_completed_lists": show_completed_lists,
                "include_completed_subtasks": include_completed_subtasks,
                "get_sub_tasks": get_sub_tasks,
                "include_completed_tasks": include_completed_tasks,
                "include_task_id": include_task_id,
                "project_ids": project_ids,
                "project_status": project_status,
                "include_archived_projects": include_archived_projects,
                "project_healths": project_healths,
                "project_category_ids": project_category_ids,
                "project_company_ids": project_company_ids,
                "project_owner_ids": project_owner_ids,
                "project_tag_ids": project_tag_ids,
                "match_all_project_tags": match_all_project_tags,
                "only_starred_projects": only_starred_projects,
                "follower_ids": follower_ids,
                "tag_ids": tag_ids,
                "created_after_date": created_after_date,
                "created_before_date": created_before_date,
                "only_tasks_with_tickets": only_tasks_with_tickets,
                "only_tasks_with_unread_comments": only_tasks_with_unread_comments,
                "include_untagged_tasks": include_untagged_tasks,
                "only_untagged_tasks": only_untagged_tasks,
                "priority": priority,
                "exclude_tag_ids": exclude_tag_ids,
                "only_tasks_with_estimated_time": only_tasks_with_estimated_time,
                "include_tasks_without_due_dates": include_tasks_without_due_dates,
                "assignee_company_ids": assignee_company_ids,
            },
            options,
        )

    def list_ids_of_task_list(
        self,
        id: Identifier,
        *,
        filter_: TaskIdFilter
        | Literal[
            "all",
            "anytime",
            "overdue",
            "today",
            "yesterday",
            "tomorrow",
            "thisweek",
            "within7",
            "within14",
            "within30",
            "within365",
            "nodate",
            "noduedate",
            "started",
            "nostartdate",
            "completed",
            "created",
            "newTaskDefaults",
            "hasDate",
        ]
        | Unset = UNSET,
        filter_text: List[str] | Unset = UNSET,
        responsible_party_ids: List[int] | Unset = UNSET,
        creator_ids: List[int] | Unset = UNSET,
        ignore_start_dates: bool | Unset = UNSET,
        use_start_dates_for_todays_tasks: bool | Unset = UNSET,
        include: str | Unset = UNSET,
        include_today: bool | Unset = UNSET,
        include_blocked_tasks: bool | Unset = UNSET,
        updated_after_date: str | Unset = UNSET,
        completed_after_date: str | Unset = UNSET,
        completed_before_date: str | Unset = UNSET,
        sort: str | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        offset_count: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        include_tasks_from_deleted_lists: bool | Unset = UNSET,
        deleted_after_date: str | Unset = UNSET,
        show_completed_lists: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        get_sub_tasks: bool | Unset = UNSET,
        include_completed_tasks: bool | Unset = UNSET,
        include_task_id: Identifier | Unset = UNSET,
        project_ids: List[int] | Unset = UNSET,
        project_status: str | Unset = UNSET,
        include_archived_projects: bool | Unset = UNSET,
        project_healths: List[int] | Unset = UNSET,
        project_category_ids: List[int] | Unset = UNSET,
        project_company_ids: List[int] | Unset = UNSET,
        project_owner_ids: List[int] | Unset = UNSET,
        project_tag_ids: List[int] | Unset = UNSET,
        match_all_project_tags: bool | Unset = UNSET,
        only_starred_projects: bool | Unset = UNSET,
        follower_ids: List[int] | Unset = UNSET,
        tag_ids: List[int] | Unset = UNSET,
        created_after_date: str | Unset = UNSET,
        created_before_date: str | Unset = UNSET,
        only_tasks_with_tickets: bool | Unset = UNSET,
        only_tasks_with_unread_comments: bool | Unset = UNSET,
        include_untagged_tasks: bool | Unset = UNSET,
        only_untagged_tasks: bool | Unset = UNSET,
        priority: str | Unset = UNSET,
        exclude_tag_ids: List[int] | Unset = UNSET,
        only_tasks_with_estimated_time: bool | Unset = UNSET,
        include_tasks_without_due_dates: bool | Unset = UNSET,
        assignee_company_ids: List[int] | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Any]:
        """Returns ids of tasks of one task list.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the task list.
            filter_: Which tasks to return, by date; `anytime` by default.
            filter_text: Texts to look for.
            responsible_party_ids: Ids of those who are responsible.
            creator_ids: Ids of the people who created them.
            ignore_start_dates: Whether the start date is left out of account.
            use_start_dates_for_todays_tasks: Whether the start date says what is due today.
            include: Further groups of tasks to return, separated by commas, such as `nodate`.
            include_today: Whether tasks that are due today are returned too.
            include_blocked_tasks: Whether tasks that wait for others are returned too.
            updated_after_date: Return only what changed after this instant, as YYYYMMDDHHMMSS.
            completed_after_date: Return only what was completed after this instant, as YYYYMMDDHHMMSS.
            completed_before_date: Return only what was completed before this instant, as YYYYMMDDHHMMSS.
            sort: What to sort by, such as `duedate`.
            sort_order: Whether to sort upwards or downwards.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            offset_count: How many results to leave out at the beginning.
            start_date: First day of the period.
            end_date: Last day of the period.
            show_deleted: Whether deleted ones are returned too.
            include_tasks_from_deleted_lists: Whether tasks of deleted task lists are returned too.
            deleted_after_date: Return only what was deleted after this instant, as YYYYMMDDHHMMSS.
            show_completed_lists: Whether completed task lists are taken into account.
            include_completed_subtasks: Whether completed subtasks are returned too.
            get_sub_tasks: Whether subtasks are returned too.
            include_completed_tasks: Whether completed tasks are returned too.
            include_task_id: Id of a task that is returned in any case.
            project_ids: Ids of projects.
            project_status: State of the projects, `active` by default.
            include_archived_projects: Whether what is in archived projects is returned too.
            project_healths: Healths of the projects.
            project_category_ids: Ids of categories of projects.
            project_company_ids: Ids of companies of projects.
            project_owner_ids: Ids of owners of projects.
            project_tag_ids: Ids of tags of projects.
            match_all_project_tags: Whether a project must have all of the tags.
            only_starred_projects: Whether only starred projects count.
            follower_ids: Ids of people who follow.
            tag_ids: Ids of tags.
            created_after_date: Return only what was created after this instant, as YYYYMMDDHHMMSS.
            created_before_date: Return only what was created before this instant, as YYYYMMDDHHMMSS.
            only_tasks_with_tickets: Whether only tasks with tickets are returned.
            only_tasks_with_unread_comments: Whether only tasks with unread comments are returned.
            include_untagged_tasks: Whether tasks without tags are returned too.
            only_untagged_tasks: Whether only tasks without tags are returned.
            priority: Priority of the tasks.
            exclude_tag_ids: Ids of tags that tasks must not have.
            only_tasks_with_estimated_time: Whether only tasks with estimated time are returned.
            include_tasks_without_due_dates: Whether tasks without a due date are returned too.
            assignee_company_ids: Ids of companies of those who are responsible.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_TASK_IDS_OF_TASK_LIST,
            {
                "id": id,
                "filter_": filter_,
                "filter_text": filter_text,
                "responsible_party_ids": responsible_party_ids,
                "creator_ids": creator_ids,
                "ignore_start_dates": ignore_start_dates,
                "use_start_dates_for_todays_tasks": use_start_dates_for_todays_tasks,
                "include": include,
                "include_today": include_today,
                "include_blocked_tasks": include_blocked_tasks,
                "updated_after_date": updated_after_date,
                "completed_after_date": completed_after_date,
                "completed_before_date": completed_before_date,
                "sort": sort,
                "sort_order": sort_order,
                "page": page,
                "page_size": page_size,
                "offset_count": offset_count,
                "start_date": start_date,
                "end_date": end_date,
                "show_deleted": show_deleted,
                "include_tasks_from_deleted_lists": include_tasks_from_deleted_lists,
                "deleted_after_date": deleted_after_date,
                "show_completed_lists": show_completed_lists,
                "include_completed_subtasks": include_completed_subtasks,
                "get_sub_tasks": get_sub_tasks,
                "include_completed_tasks": include_completed_tasks,
                "include_task_id": include_task_id,
                "project_ids": project_ids,
                "project_status": project_status,
                "include_archived_projects": include_archived_projects,
                "project_healths": project_healths,
                "project_category_ids": project_category_ids,
                "project_company_ids": project_company_ids,
                "project_owner_ids": project_owner_ids,
                "project_tag_ids": project_tag_ids,
                "match_all_project_tags": match_all_project_tags,
                "only_starred_projects": only_starred_projects,
                "follower_ids": follower_ids,
                "tag_ids": tag_ids,
                "created_after_date": created_after_date,
                "created_before_date": created_before_date,
                "only_tasks_with_tickets": only_tasks_with_tickets,
                "only_tasks_with_unread_comments": only_tasks_with_unread_comments,
                "include_untagged_tasks": include_untagged_tasks,
                "only_untagged_tasks": only_untagged_tasks,
                "priority": priority,
                "exclude_tag_ids": exclude_tag_ids,
                "only_tasks_with_estimated_time": only_tasks_with_estimated_time,
                "include_tasks_without_due_dates": include_tasks_without_due_dates,
                "assignee_company_ids": assignee_company_ids,
            },
            limit,
            checkpoint,
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        get_files: bool | Unset = UNSET,
        nest_sub_tasks: bool | Unset = UNSET,
        include_completed_subtasks: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TodoItem:
        """Returns one task.

        Args:
            id: Id of the task.
            get_files: Whether the attached files are returned too.
            nest_sub_tasks: Whether subtasks stand inside the task.
            include_completed_subtasks: Whether completed subtasks are returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_TASK,
            {
                "id": id,
                "get_files": get_files,
                "nest_sub_tasks": nest_sub_tasks,
                "include_completed_subtasks": include_completed_subtasks,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        allow_update: bool | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        change_follower_ids: List[str] | Unset = UNSET,
        column_id: int | Unset = UNSET,
        comment_follower_ids: List[str] | Unset = UNSET,
        completed: bool | Unset = UNSET,
        completed_on: str | Unset = UNSET,
        completer_id: Identifier | Unset = UNSET,
        content: str | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        estimated_minutes: int | Unset = UNSET,
        everyone_must_do: bool | Unset = UNSET,
        grant_access_to: List[str] | Unset = UNSET,
        notify: bool | Unset = UNSET,
        parent_task_id: int | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        predecessors: List[PredecessorWrite] | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        private: bool | Unset = UNSET,
        progress: int | Unset = UNSET,
        reminders: List[dict[str, Any]] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        repeat_options: RepeatOptionsWrite | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one task, its predecessors among the rest.

        Args:
            id: Id of the task.
            allow_update: `allow-update`, of which no source says more than its name.
            attachments_category_ids: Ids of categories of the attached files.
            change_follower_ids: Ids of people who are told of changes.
            column_id: Id of the column of the board that it is put in.
            comment_follower_ids: Ids of people who are told of comments.
            completed: Whether it is completed.
            completed_on: When it was completed.
            completer_id: Id of the person who completed it.
            content: Text of the task.
            creator_id: Id of the person who is to count as its creator.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            estimated_minutes: Minutes that the work is estimated to take.
            everyone_must_do: Whether each who is responsible has to complete it.
            grant_access_to: Ids of people, companies and teams who may see it.
            notify: Whom to notify, or whether.
            parent_task_id: Id of the task that it is part of.
            pending_file_attachments: References of uploaded files to attach.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            predecessors: Tasks that must come first.
            priority: Priority, empty for none.
            private: Whether it is private.
            progress: Percentage that is done.
            reminders: Reminders; the page does not show their form.
            remove_other_files: Whether files that are not named are taken off.
            repeat_options: `repeatOptions`, of which no source says more than its name.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            tags: Names of tags, separated by commas.
            update_files: Whether the files are changed.
            use_defaults: Whether the defaults of the task list apply.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_TASK,
            {
                "id": id,
                "allow_update": allow_update,
                "attachments_category_ids": attachments_category_ids,
                "change_follower_ids": change_follower_ids,
                "column_id": column_id,
                "comment_follower_ids": comment_follower_ids,
                "completed": completed,
                "completed_on": completed_on,
                "completer_id": completer_id,
                "content": content,
                "creator_id": creator_id,
                "description": description,
                "due_date": due_date,
                "estimated_minutes": estimated_minutes,
                "everyone_must_do": everyone_must_do,
                "grant_access_to": grant_access_to,
                "notify": notify,
                "parent_task_id": parent_task_id,
                "pending_file_attachments": pending_file_attachments,
                "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                "predecessors": predecessors,
                "priority": priority,
                "private": private,
                "progress": progress,
                "reminders": reminders,
                "remove_other_files": remove_other_files,
                "repeat_options": repeat_options,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "tags": tags,
                "update_files": update_files,
                "use_defaults": use_defaults,
            },
            options,
        )

    async def create_subtask(
        self,
        id: Identifier,
        *,
        content: str,
        attachments: List[str] | Unset = UNSET,
        change_follower_ids: List[str] | Unset = UNSET,
        column_id: int | Unset = UNSET,
        comment_follower_ids: List[str] | Unset = UNSET,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        estimated_minutes: int | Unset = UNSET,
        grant_access_to: List[str] | Unset = UNSET,
        notify: bool | Unset = UNSET,
        parent_task_id: int | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        position_after_task: int | Unset = UNSET,
        predecessors: List[PredecessorWrite] | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        private: bool | Unset = UNSET,
        progress: int | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        completed: bool | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        everyone_must_do: bool | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        reminders: List[dict[str, Any]] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        use_defaults: bool | Unset = UNSET,
        repeat_options: RepeatOptionsWrite | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedTaskReply:
        """Creates a task below another one.

        Args:
            id: Id of the task.
            content: Text of the task.
            attachments: Ids of files to attach that are there already.
            change_follower_ids: Ids of people who are told of changes.
            column_id: Id of the column of the board that it is put in.
            comment_follower_ids: Ids of people who are told of comments.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            estimated_minutes: Minutes that the work is estimated to take.
            grant_access_to: Ids of people, companies and teams who may see it.
            notify: Whom to notify, or whether.
            parent_task_id: Id of the task that it is part of.
            pending_file_attachments: References of uploaded files to attach.
            position_after_task: Id of the task behind which it is put.
            predecessors: Tasks that must come first.
            priority: Priority, empty for none.
            private: Whether it is private.
            progress: Percentage that is done.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            tags: Names of tags, separated by commas.
            attachments_category_ids: Ids of categories of the attached files.
            completed: Whether it is completed.
            creator_id: Id of the person who is to count as its creator.
            everyone_must_do: Whether each who is responsible has to complete it.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            reminders: Reminders; the page does not show their form.
            remove_other_files: Whether files that are not named are taken off.
            update_files: Whether the files are changed.
            use_defaults: Whether the defaults of the task list apply.
            repeat_options: `repeatOptions`, of which no source says more than its name.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_SUBTASK,
            {
                "id": id,
                "attachments": attachments,
                "change_follower_ids": change_follower_ids,
                "column_id": column_id,
                "comment_follower_ids": comment_follower_ids,
                "content": content,
                "description": description,
                "due_date": due_date,
                "estimated_minutes": estimated_minutes,
                "grant_access_to": grant_access_to,
                "notify": notify,
                "parent_task_id": parent_task_id,
                "pending_file_attachments": pending_file_attachments,
                "position_after_task": position_after_task,
                "predecessors": predecessors,
                "priority": priority,
                "private": private,
                "progress": progress,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "tags": tags,
                "attachments_category_ids": attachments_category_ids,
                "completed": completed,
                "creator_id": creator_id,
                "everyone_must_do": everyone_must_do,
                "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                "reminders": reminders,
                "remove_other_files": remove_other_files,
                "update_files": update_files,
                "use_defaults": use_defaults,
                "repeat_options": repeat_options,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one task.

        Args:
            id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_TASK,
            {
                "id": id,
            },
            options,
        )

    async def complete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Marks one task as completed.

        Args:
            id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            COMPLETE_TASK,
            {
                "id": id,
            },
            options,
        )

    async def uncomplete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Marks one task as not completed.

        Args:
            id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            REOPEN_TASK,
            {
                "id": id,
            },
            options,
        )

    async def copy(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AffectedTasksReply:
        """Copies a task to another project or task list.

        Args:
            id: Id of the task.
            project_id: Id of the project.
            task_id: Id of the task.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            COPY_TASK,
            {
                "id": id,
                "project_id": project_id,
                "task_id": task_id,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    async def move(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AffectedTasksReply:
        """Moves a task to another project or task list.

        Args:
            id: Id of the task.
            project_id: Id of the project.
            task_id: Id of the task.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            MOVE_TASK,
            {
                "id": id,
                "project_id": project_id,
                "task_id": task_id,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    async def reorder(
        self,
        id: Identifier,
        *,
        todo_items: List[TaskPosition] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Puts the tasks of a task list in the order of the body.

        Args:
            id: Id of the task list.
            todo_items: `todo-items`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            REORDER_TASKS,
            {
                "id": id,
                "todo_items": todo_items,
            },
            options,
        )

    async def create_many(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        content: str | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        notify: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> QuickAddReply:
        """Creates several tasks in a project from the lines of a text.

        Args:
            id: Id of the project.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            priority: Priority, empty for none.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            content: The tasks, one a line.
            creator_id: Id of the person who is to count as its creator.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_TASKS,
            {
                "id": id,
                "description": description,
                "due_date": due_date,
                "priority": priority,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "content": content,
                "creator_id": creator_id,
                "notify": notify,
                "private": private,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    async def create_subtasks(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        due_date: dt.date | None | Unset = UNSET,
        priority: Literal["", "low", "medium", "high"] | Unset = UNSET,
        responsible_party_id: List[str] | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        content: str | Unset = UNSET,
        creator_id: int | Unset = UNSET,
        notify: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tasklist_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> QuickAddReply:
        """Creates several tasks below another one from the lines of a text.

        Args:
            id: Id of the task.
            description: Further words.
            due_date: Day on which it is due; empty to set none.
            priority: Priority, empty for none.
            responsible_party_id: Ids of those who are to do it.
            start_date: Day on which work begins; empty to set none.
            content: The tasks, one a line.
            creator_id: Id of the person who is to count as its creator.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            tasklist_id: Id of the task list.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_SUBTASKS,
            {
                "id": id,
                "description": description,
                "due_date": due_date,
                "priority": priority,
                "responsible_party_id": responsible_party_id,
                "start_date": start_date,
                "content": content,
                "creator_id": creator_id,
                "notify": notify,
                "private": private,
                "tasklist_id": tasklist_id,
            },
            options,
        )

    def dependencies(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the tasks that cannot begin before one task is done.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_TASK_DEPENDENCIES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def predecessors(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the tasks that must be done before one task.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the task.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_TASK_PREDECESSORS,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def followers(
        self,
        id: Identifier,
        *,
        return_user_info: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns who is told of changes and comments of a task; the page does not show the reply.

        Args:
            id: Id of the task.
            return_user_info: Whether the people are described, beside their ids.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_TASK_FOLLOWERS,
            {
                "id": id,
                "return_user_info": return_user_info,
            },
            options,
        )

    async def recurring(
        self,
        id: Identifier,
        *,
        only_future_dates: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RecurringTasksReply:
        """Returns the dates on which a task recurs.

        Args:
            id: Id of the task.
            only_future_dates: Whether only dates to come are returned.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_RECURRING_TASKS,
            {
                "id": id,
                "only_future_dates": only_future_dates,
            },
            options,
        )

    def list_of_project_category(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[TodoItem]:
        """Returns the tasks of the projects of one category.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the category.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_CATEGORY_TASKS,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def set_estimate(
        self,
        id: Identifier,
        *,
        task_estimated_minutes: int | Unset = UNSET,
        task_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Sets the minutes that one task is estimated to take.

        Args:
            id: Id of the task.
            task_estimated_minutes: Minutes that the task is estimated to take.
            task_id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            SET_TASK_ESTIMATE,
            {
                "id": id,
                "task_estimated_minutes": task_estimated_minutes,
                "task_id": task_id,
            },
            options,
        )

    async def attach(
        self,
        file: FileSource,
        id: Identifier,
        *,
        attachments: List[str] | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Attaches uploaded files, or files that are there, to one task.

        Sends a file first, and gives its reference to this operation: see `workapis.uploads`.

        Args:
            id: Id of the task.
            attachments: Ids of files to attach that are there already.
            attachments_category_ids: Ids of categories of the attached files.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            remove_other_files: Whether files that are not named are taken off.
            update_files: Whether the files are changed.
            file: A path, bytes, a file opened in binary mode, or an `Upload` of one.
            on_progress: Is told how many bytes of the file were sent, and of how many.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return (
            await self._session.upload(
                ATTACH_FILES_WITH_FILE,
                {
                    "id": id,
                    "attachments": attachments,
                    "attachments_category_ids": attachments_category_ids,
                    "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                    "remove_other_files": remove_other_files,
                    "update_files": update_files,
                },
                file,
                on_progress,
                options,
            )
        ).parsed
